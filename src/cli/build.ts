/** `npm run build`: validates first and writes nothing when a problem is left; then Astro builds the site. */
import { spawnSync } from 'node:child_process'
import { printFault } from '../edition/fault.ts'
import { editionRoot } from '../edition/root.ts'
import { validateEdition } from '../edition/validate.ts'

const { faults } = validateEdition(editionRoot())
if (faults.length) {
  for (const fault of faults) console.error(printFault(fault))
  console.error(`共 ${faults.length} 处问题，没有生成网站。`)
  process.exit(1)
}
// --force: a schema changed in an imported file would otherwise leave a stale content cache.
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', TZ: 'UTC', LC_ALL: 'C.UTF-8' },
})
process.exit(status ?? 1)
