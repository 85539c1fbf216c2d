/** What the silence report says in words: never that something was not done. */
import type { Answer } from '../../model/silence.ts'
import { writtenOn } from '../../model/reports.ts'
import { opening } from '../../text/opening.ts'
import { spoken } from '../../text/partial-date.ts'
import { documentKindLabel, statusLabel } from '../../i18n/zh.ts'
import type { Fill, Frame } from '../cell.ts'
import type { Datum, Twin } from '../scene.ts'
import { answers, fillOfAnswer, type Series, silentThen, tally, type Then, type Unit, type UnitSection } from './series.ts'

export const answerLabel: Record<Answer, string> = { answered: '说到了，算', 'in-part': '说到一部分', 'looked-like': '有相近的，不能算', silent: '没有说到' }
/** One character in a box beside the words; silence has none. */
export const answerMark: Record<Answer, string> = { answered: '报', 'in-part': '半', 'looked-like': '非', silent: '' }

/** The answers that occur, with how often: 没有说到94项. */
export const countWords = (counts: Record<Answer, number>, except: readonly Answer[] = []) =>
  answers.filter((a) => counts[a] && !except.includes(a)).map((a) => `${answerLabel[a]}${counts[a]}项`)

/** What could be expected of silence on the day of the report: what could not first. */
export const thenLabel: Record<NonNullable<Then>, string> = { undated: '没写期限', open: '那时没到期', due: '那时已到期' }
export const thens = Object.keys(thenLabel) as NonNullable<Then>[]
/** “61项没写期限，24项那时没到期，9项那时已到期”; empty where the report prints no day. */
export function thenWords(series: Pick<Series, 'sections'>): string {
  const counts = silentThen(series)
  return thens.filter((then) => counts?.[then]).map((then) => `${counts![then]}项${thenLabel[then]}`).join('，')
}

/** What kept a report from speaking: “没写期限或那时没到期”. */
export const earlyWords = (then: Record<NonNullable<Then>, number>) => thens.filter((t) => t !== 'due' && then[t]).map((t) => thenLabel[t]).join('或')

/** What the squares mean, with how many there are; silence that says nothing has squares of its own. */
export function keyOf(series: Pick<Series, 'report' | 'sections'>): { fill: Fill; frame?: Frame; text: string }[] {
  const { counts } = series.report
  const then = silentThen(series)
  const said = answers.filter((a) => counts[a] && !(a === 'silent' && then)).map((a) => ({ fill: fillOfAnswer[a], text: `${answerLabel[a]} ${counts[a]}` }))
  if (!then) return said
  const early = then.open + then.undated
  return [
    ...said,
    ...(early ? [{ fill: 'empty' as const, frame: 'guide' as const, text: `没说到，${earlyWords(then)} ${early}` }] : []),
    ...(then.due ? [{ fill: 'empty' as const, text: `没说到，${thenLabel.due} ${then.due}` }] : []),
  ]
}

export function titleOf(series: Pick<Series, 'report' | 'total' | 'sections'>): string {
  const { report: { report, counts }, total } = series
  const then = thenWords(series)
  const said = [counts.answered && `${counts.answered}项说到`, counts['in-part'] && `${counts['in-part']}项说到一部分`, counts['looked-like'] && `${counts['looked-like']}项有相近的、不能算`].filter(Boolean)
  const told = `${total}项目标，这份${documentKindLabel[report.data.kind]}${said.length ? '有' : ''}${said.join('，')}`
  // What nothing could be said of yet comes before what could have been said.
  if (then) return `${told}${said.length ? '；' : ''}没有说到的，${then}`
  return `${told}${said.length ? '，' : ''}${counts.silent ? `没有说到${counts.silent}项` : '每一项都说到了'}`
}

export const subtitleOf = ({ report: { plan, report } }: Pick<Series, 'report'>) =>
  `一格是${plan.data.shortTitle}里的一项目标，看${report.data.shortTitle}${writtenOn(report) ? `（${spoken(writtenOn(report)!)}）` : ''}说没说到。没有说到，不等于没有做到。`

export const alternativeOf = ({ sections }: Pick<Series, 'sections'>) =>
  `${sections.map((s) => `${s.heading}${s.units.length}项：${countWords(s.counts).join('，')}`).join('；')}。${thenWords({ sections }) && `没有说到的，${thenWords({ sections })}。`}`

/** What a reader must know before reading silence: when the report was written, what it is, what was not due yet. */
export function notesOf(series: Series): string[] {
  const { report: { report, plan, counts }, others, dueSilent } = series
  const day = writtenOn(report)
  const then = thenWords(series)
  const relation = report.relations.find((r) => !r.incoming && r.kind === 'reports-on' && r.document === plan)
  return [
    ...(day && then ? [`${report.data.shortTitle}写于${spoken(day)}。没有说到的${counts.silent}项里，${then}。`] : []),
    ...(counts.silent ? [`“${answerLabel.silent}”只看这一份${documentKindLabel[report.data.kind]}，没到期、没写期限的也算；“${statusLabel['due-silent']}”看本站所收的全部文件，只算期限已过的。${plan.data.shortTitle}里，前者${counts.silent}项，后者${dueSilent}项。`] : []),
    ...(relation?.note ? [relation.note] : []),
    report.data.authorityNote,
    ...others.map((o) => `另有${o.report.data.shortTitle}报告${o.plan.data.shortTitle}：${countWords(o.counts).join('，')}。`),
  ]
}

export const dataOf = ({ sections }: Pick<Series, 'sections'>): Datum[] => sections.flatMap((s) => s.units.map((unit) => ({
  id: unit.target.id, label: `${unit.target.data.label}：${unit.target.data.raw}`, detail: `${detailOf(unit)}${s.heading}，${unit.target.task.code}`, address: unit.target.address,
  // A facet of several values is joined with “、”; one of a single value has none.
  facets: { section: s.heading.replaceAll('、', ' '), answer: answerWords(unit), topic: unit.target.task.topics.map((t) => t.data.title).join('、') },
})))

const detailOf = (unit: Unit) => (unit.reasons.length ? unit.reasons.join('') : `${answerWords(unit)}。`)
const answerWords = ({ answer, then }: Pick<Unit, 'answer' | 'then'>) => [answerLabel[answer], then && thenLabel[then]].filter(Boolean).join('，')

export const twinOf = ({ sections, report }: Pick<Series, 'sections' | 'report'>): Twin => {
  const units = sections.flatMap((s) => s.units.map((unit) => ({ unit, section: s })))
  return {
    caption: `${report.report.data.shortTitle}说没说到，逐项`, head: ['编号', '目标', '答应', '章节', '说没说到', '为什么'], keys: units.map(({ unit }) => unit.target.id),
    rows: units.map(({ unit: { target, answer, then, reasons }, section }) => [target.task.code, target.data.label, target.data.raw, section.heading, answerWords({ answer, then }), reasons.map((r) => opening(r).reason).join('')]),
    foot: ['合计', `${units.length}项`, '', '', countWords(tally(units.map((u) => u.unit))).join('，'), ''],
  }
}

/** What stands beside the squares of a section. */
export const sectionWords = ({ units }: Pick<UnitSection, 'units'>) => `${units.length}项`
