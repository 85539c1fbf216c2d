/** What must hold of evidence and lineages: verdicts agree with their dimensions and numbers, words are found, nothing runs in a loop. */
import { Decimal } from 'decimal.js'
import type { Dimensions } from '../schema/evidence.ts'
import type { Catalog, DocumentNode } from './catalog.ts'
import type { ChangeNode, LineageNode, MatchNode } from './evidence.ts'
import { locate } from '../text/locate.ts'
import { unitsOf } from './build-document.ts'
import { type Problem, type Report, reporter } from './problem.ts'

/** Reports every contradiction in matches, contexts, lineages and standards. */
export function examineEvidence(catalog: Catalog, problems: Problem[]): void {
  const pairs = new Set<string>()
  for (const match of catalog.matches) {
    const key = `${match.target.id} ${match.result.id}`
    const report = reporter(problems, 'matches', match.id)
    if (pairs.has(key)) report(['target'], `${match.target.id} 和 ${match.result.id} 已经对照过一次`, '一对只写一条，合并成一条')
    pairs.add(key)
    verdict(match, report)
    typed(match, report)
  }
  for (const context of catalog.contexts) {
    if (context.task.data.type !== 'guardrail') reporter(problems, 'contexts', context.id)(['task'], `${context.task.id} 不是底线任务`, '只有“不得”“严禁”一类的任务才放背景数字；别的用对照')
  }
  for (const lineage of catalog.lineages) lineageHolds(lineage, problems)
}

const NAMES: Record<keyof Dimensions, string> = { indicator: '指标', scope: '范围', place: '地方', period: '时段', stage: '认定层级', measure: '总量或增量' }

function verdict({ data, result }: MatchNode, report: Report): void {
  const dimensions = Object.entries(data.dimensions) as [keyof Dimensions, string][]
  const no = dimensions.filter(([, v]) => v === 'no').map(([k]) => NAMES[k])
  if (data.verdict === 'refused') {
    if (!dimensions.some(([, v]) => v !== 'yes')) report(['verdict'], '每一项都相同，却判作不算', '写明哪一项不同或不知道，或改判')
    if (data.counted) report(['counted'], '不算的对照不能有算进去的数', '去掉 counted')
    return
  }
  if (no.length) report(['verdict'], `${no.join('、')}不同，却判作算`, '改判 refused，或改正那一项')
  if (!data.counted) report(['verdict'], '算或算一部分，要写算进去多少', '加 counted: { min, max }，分不开就写区间')
  else if (new Decimal(data.counted.min).gt(data.counted.max)) report(['counted', 'min'], `至少 ${data.counted.min} 大于至多 ${data.counted.max}`, '对调或改正')
  else if (result.data.value !== undefined && new Decimal(data.counted.max).gt(result.data.value)) report(['counted', 'max'], `算进去的 ${data.counted.max} 比公布的 ${result.data.value} 还多`, '不能超过公布的数')
}

/** A dimension that the typed records themselves contradict. */
function typed({ data, target, result }: MatchNode, report: Report): void {
  const counts = data.verdict !== 'refused'
  if (counts && data.dimensions.measure === 'yes' && [target, result].every((n) => ['stock', 'increment'].includes(n.data.measure)) && target.data.measure !== result.data.measure) {
    report(['dimensions', 'measure'], `目标记的是 ${target.data.measure}，公布数字记的是 ${result.data.measure}，却写着相同`, '改正其中一条记录，或把 measure 写成 no')
  }
  if (counts && data.dimensions.stage === 'yes' && target.data.stage === 'national' && result.data.stage !== 'national') {
    report(['dimensions', 'stage'], '目标要国家认定，公布的不是国家认定，却写着相同', '把 stage 写成 no，改判 refused')
  }
  if (counts && data.dimensions.place === 'yes' && !shareLine(target.task.document, result.task.document)) {
    report(['dimensions', 'place'], `${target.task.document.jurisdiction.data.title}和${result.task.document.jurisdiction.data.title}互不隶属，却写着地方相同`, '把 place 写成 no，改判 refused')
  }
}

function shareLine(a: DocumentNode, b: DocumentNode): boolean {
  const line = (d: DocumentNode) => {
    const ids: string[] = []
    for (let j: DocumentNode['jurisdiction'] | null = d.jurisdiction; j; j = j.parent) ids.push(j.id)
    return ids
  }
  return line(a).includes(b.jurisdiction.id) || line(b).includes(a.jurisdiction.id)
}

function lineageHolds(lineage: LineageNode, problems: Problem[]): void {
  const report = reporter(problems, 'lineages', lineage.id)
  const members = new Set(lineage.members.map((m) => m.id))
  const seen = new Set<string>()
  lineage.data.changes.forEach((change, i) => {
    if (seen.has(change.id)) report(['changes', i, 'id'], `“${change.id}”用了两次`, '每个变化一个编号')
    seen.add(change.id)
    for (const end of ['from', 'to'] as const) if (!members.has(change[end])) report(['changes', i, end], `“${change[end]}”不在 members 里`, '先把它加进 members')
    if (change.after === undefined && change.kind !== 'dropped') report(['changes', i, 'kind'], '没有此后的原话', '补上 after；不再提起的写 kind: dropped')
  })
  for (const [i, change] of lineage.changes.entries()) worded(change, i, report)
  if (looped(lineage.changes)) report(['changes'], '变化绕成了一圈：后来的又变回了先前的那一条记录', '按时间从前往后写')
}

function worded(change: ChangeNode, i: number, report: Report): void {
  for (const [field, words, member] of [['before', change.data.before, change.from], ['after', change.data.after, change.to]] as const) {
    if (words === undefined) continue
    const document = member.task.document
    const near = unitsOf(document).filter((u) => u.id === member.task.place.unit)
    if (locate(near, { quote: words }).length === 0) report(['changes', i, field], `${member.id} 所在的那一段原文里没有“${words}”`, '照抄那一段的原话')
  }
}

/** Whether following changes from member to member ever returns to where it began. */
function looped(changes: readonly ChangeNode[]): boolean {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of changes) next.set(from.id, (next.get(from.id) ?? new Set()).add(to.id))
  const visiting = new Set<string>()
  const done = new Set<string>()
  const visit = (id: string): boolean => {
    if (done.has(id)) return false
    if (visiting.has(id)) return true
    visiting.add(id)
    const found = [...(next.get(id) ?? [])].some(visit)
    visiting.delete(id)
    done.add(id)
    return found
  }
  return [...next.keys()].some(visit)
}
