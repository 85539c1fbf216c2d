/** Records that were published and are gone, with every address that their page must keep. */
import type { Entry } from '../schema/collections.ts'
import type { Gone } from '../schema/gone.ts'
import type { Catalog } from './catalog.ts'
import { type Problem, reporter } from './problem.ts'

/** What stands at a lost address: its own address, the anchors that went with it, and where to look. */
export type GoneNode = { id: string; data: Gone; address: string; anchors: string[]; see: { address: string; title: string }[] }
type Living = Omit<Catalog, 'gone'>

/** The tombstones of an edition; one that contradicts the ledger or its registry is reported. */
export function buildGone(entries: readonly Entry<'gone'>[], registry: readonly string[] | undefined, living: Living, problems: Problem[]): GoneNode[] {
  if (entries.length === 0) return []
  const titles = livingTitles(living)
  const lost = new Map(entries.map((e) => [e.data.address, e.data.title]))
  return entries.map(({ id, data }) => {
    const { address, see = [] } = data
    const report = reporter(problems, 'gone', id)
    const known = (registry ?? []).filter((a) => a === address || (isPage(address) && a.startsWith(`${address}#`)))
    if (registry && !known.includes(address)) report(['address'], `登记簿里没有 ${address}`, '只有登记过的地址才需要交代；照 data/registry.txt 抄')
    if (titles.has(address)) report(['address'], `${address} 上的记录还在`, '先拿走那条记录，再写撤下；记录还在就不写')
    if (entries.some((e) => e.id < id && e.data.address === address)) report(['address'], `${address} 已经交代过`, '一个地址只写一份')
    if (!isPage(address) && !living.tasks.some((t) => address.startsWith(`${t.address}#`))) report(['address'], `${address} 不在一个还在的任务页上`, '整页都撤下了就写那一页的地址，页上的各项跟着它走')
    if (data.how === 'merged' && see.length === 0) report(['see'], '并入了别的记录，没有写是哪一条', '加上 see，写那条记录的地址')
    see.forEach((a, i) => { if (a === address || !titles.has(a) && !lost.has(a)) report(['see', i], `${a} 上没有记录`, '写还在的记录的地址，如 /tasks/py21-001/') })
    return { id, data, address, anchors: known.filter((a) => a !== address).map((a) => a.split('#')[1]!), see: see.map((a) => ({ address: a, title: titles.get(a) ?? lost.get(a) ?? a })) }
  })
}

/** Whether an address is a page of its own, not a place on one. */
export const isPage = (address: string) => address.endsWith('/')

/** The tombstones of what stood on the page of a task that is still there. */
export const goneFrom = (gone: readonly GoneNode[], page: string): GoneNode[] => gone.filter((g) => g.address.startsWith(`${page}#`))

function livingTitles({ documents, tasks, targets, results, indicators, topics, people, lineages }: Living): Map<string, string> {
  return new Map([
    ...documents.map((d) => [d.address, d.data.shortTitle] as const),
    ...tasks.map((t) => [t.address, `${t.code} ${t.data.title}`] as const),
    ...[...targets, ...results].map((f) => [f.address, `${f.id.toUpperCase()} ${f.data.label}`] as const),
    ...[...indicators, ...topics, ...people, ...lineages].map((n) => [n.address, n.data.title] as const),
  ])
}
