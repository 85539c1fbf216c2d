/** Everything that must hold of an edition before it may be published. */
import type { Edited } from '../schema/collections.ts'
import { allAddresses, paragraphDigests } from './addresses.ts'
import { buildCatalog } from './build.ts'
import type { Catalog } from './catalog.ts'
import { crosscheck } from './crosscheck.ts'
import { examineEvidence } from './examine-evidence.ts'
import { examineEnglish } from './languages.ts'
import { type Problem, type Report, reporter } from './problem.ts'
import { lockPlainTexts } from './plain/locks.ts'
import { runChecks } from './checks.ts'
import { reportSums } from './sums.ts'

/** A quotation from a text that may not be shown whole stays short: the longest single clause run that a fact needs. */
export const LONGEST_QUOTE = 150

/** Builds the catalog and gathers every problem of every kind. */
export function examine(edited: Edited): { catalog: Catalog; problems: Problem[] } {
  const { catalog, problems } = buildCatalog(edited)
  crosscheck(catalog, problems)
  reportSums(catalog, problems)
  examineEvidence(catalog, problems)
  examineEnglish(catalog, problems)
  runChecks(catalog, problems)
  titles(catalog, problems)
  quotations(catalog, problems)
  lockPlainTexts(catalog, edited.prose ?? [], problems)
  registered(edited, catalog, problems)
  unchanged(edited, catalog, problems)
  return { catalog, problems }
}

function titles(catalog: Catalog, problems: Problem[]): void {
  const seen = new Map<string, string>()
  for (const task of catalog.tasks) {
    const report = reporter(problems, 'tasks', task.id)
    const key = `${task.document.id} ${task.data.title}`
    if ([...task.data.title].length > 30) report(['title'], `标题有${[...task.data.title].length}字，超过30字`, '改短，不比原文说得更多')
    if (seen.has(key)) report(['title'], `标题与 ${seen.get(key)} 相同：“${task.data.title}”`, '写出两条的区别')
    seen.set(key, task.id)
  }
}

function quotations(catalog: Catalog, problems: Problem[]): void {
  for (const task of catalog.tasks) {
    if (task.document.data.display === 'full-text') continue
    short(reporter(problems, 'tasks', task.id), ['quote'], task.data.quote)
    task.data.more?.forEach(({ quote }, i) => short(reporter(problems, 'tasks', task.id), ['more', i, 'quote'], quote))
    for (const { id, data } of task.targets) short(reporter(problems, 'targets', id), ['quote'], data.quote)
    for (const { id, data } of task.results) short(reporter(problems, 'results', id), ['quote'], data.quote)
  }
}

function short(report: Report, path: readonly PropertyKey[], { length }: string): void {
  if (length > LONGEST_QUOTE) report(path, `这份文件只能短引，这句引了${length}字，超过${LONGEST_QUOTE}字`, '截到这一条承诺本身，必要时分成几条任务')
}

function registered({ registry, unreadable }: Edited, catalog: Catalog, problems: Problem[]): void {
  const known = new Set(registry)
  const now = new Set(allAddresses(catalog).map((a) => a.address))
  const report = reporter(problems, 'editions', catalog.records.editions[0]!.id)
  const fresh = [...now].filter((a) => !known.has(a))
  const lost = registry.filter((a) => !now.has(a))
  if (fresh.length) report([], `有${fresh.length}个新地址没有登记，如 ${fresh.slice(0, 3).join(' ')}`, '运行 npm run register，把它们登记到 data/registry.txt')
  // An address of a record that is at fault itself is not lost: it is back when the record is mended.
  const faulty = unreadable?.size || (['documents', 'tasks', 'targets', 'results'] as const).some((name) => catalog[name].length < catalog.records[name].length)
  if (lost.length && !faulty) report([], `有${lost.length}个登记过的地址不见了，如 ${lost.slice(0, 3).join(' ')}`, '公布过的地址不能消失：恢复那条记录')
}

/** An address keeps its words: a changed outline must not move other words under a published paragraph id. */
function unchanged({ digests }: Edited, catalog: Catalog, problems: Problem[]): void {
  if (!digests) return
  const now = [...paragraphDigests(catalog)]
  for (const document of catalog.documents) {
    const report = reporter(problems, 'outlines', document.id)
    const own = now.filter(([address]) => address.startsWith(document.address))
    const fresh = own.filter(([address]) => !digests.has(address))
    if (fresh.length) report([], `有${fresh.length}段文字没有登记，如 ${fresh[0]![0]}`, '运行 npm run register，把它们登记到 data/paragraphs.txt')
    for (const [address, words] of own) {
      if (digests.has(address) && digests.get(address) !== words) report([], `${address} 公布过，可是那里的文字变了`, '公布过的段落不能换成别的话：把提纲改回去，新的段落排在后面')
    }
  }
}
