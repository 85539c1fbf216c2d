/** Preloaded by `npm run reproduce`: lets a process believe that it runs on the day LEDGER_DAY. */
const shift = Date.parse(process.env['LEDGER_DAY'] ?? '') - Date.now()
const Real = Date

globalThis.Date = new Proxy(Real, {
  apply: () => new Real(Real.now() + shift).toString(),
  construct: (_, args: [], target) => Reflect.construct(Real, args.length ? args : [Real.now() + shift], target),
  get: (real, key, receiver) => (key === 'now' ? () => Real.now() + shift : Reflect.get(real, key, receiver)),
})
