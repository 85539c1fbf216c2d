/** What the chart of published figures says in words. */
import type { TargetNode } from '../../model/catalog.ts'
import { fullName } from '../../model/related.ts'
import { inPrint } from '../../text/quantity.ts'
import { modalityLabel, statusLabel } from '../../i18n/zh.ts'
import type { Datum, Twin } from '../scene.ts'
import { originOf } from '../../model/origin.ts'
import type { Bar, Series } from './series.ts'

const number = (value: number, unit: string) => inPrint({ value: `${value}`, unit })

/** What the bar is about: the target, or the targets that one figure does not tell apart. */
export const nameOf = ({ targets, joint }: Pick<Bar, 'targets' | 'joint'>) => (joint ? `以上${targets.length}项合起来` : labelOf(targets[0]!))
// The steps of a plan carry their year; the label alone then says it.
const labelOf = ({ data }: TargetNode) => data.label

export const promisedWords = ({ targets, promised, unit, joint }: Bar) => `答应${joint ? number(promised, unit) : targets[0]!.data.raw}`
export const leastWords = ({ least, most, unit }: Bar) => (least === most ? `已知${number(least, unit)}` : `至少${number(least, unit)}`)
export const mostWords = ({ least, most, unit }: Bar) => (least === most ? '' : `至多${number(most, unit)}`)

/** How many promises have nothing that counts. */
export const restCount = ({ rest }: Pick<Series, 'rest'>) => rest.reduce((n, r) => n + r.count, 0)
export const restWords = ({ rest }: Pick<Series, 'rest'>) => rest.map(({ status, count }) => `${statusLabel[status]}${count}项`).join('，')

/** The answer: how many promises have a figure that counts, and how much is known where a figure is shared. */
export function titleOf({ known, total, groups }: Pick<Series, 'known' | 'total' | 'groups'>): string {
  if (!known.length) return `${total}项目标，还没有一项有算得上的公布`
  const joint = groups.flatMap((g) => g.bars).find((b) => b.joint)
  const share = joint && `，合起来答应${number(joint.promised, joint.unit)}，已知${number(joint.least, joint.unit)}`
  return `${total}项目标里，${known.length}项有算得上的公布${share ?? ''}`
}

export const subtitleOf = ({ known }: Pick<Series, 'known'>) =>
  known.length ? '框是答应的数，玉色是公布了、能算进来的，斜线是可能有、分不清的。只按公布的数算“至少”和“至多”，不取中间；公布以外还有没有，不知道。' : '公布了的数都不能算到哪一项目标头上，理由逐条写着。'

export const alternativeOf = (series: Series) =>
  [...series.groups.flatMap((g) => g.bars.map((bar) => `${nameOf(bar)}：${promisedWords(bar)}，${[leastWords(bar), mostWords(bar)].filter(Boolean).join('，')}`)), `其余${restCount(series)}项没有算得上的公布`].join('；') + '。'

export const dataOf = (series: Series): Datum[] => series.groups.flatMap((g) => g.bars.map((bar) => {
  const [first] = bar.targets as [TargetNode]
  const origin = originOf(first.task)
  return {
    id: bar.id, label: `${nameOf(bar)}：${promisedWords(bar)}`, detail: [bar.arithmetic, ...bar.reasons].join('。').replaceAll('。。', '。'), address: first.address,
    facets: { place: fullName(origin.jurisdiction), document: origin.data.shortTitle, topic: first.task.topics.map((t) => t.data.title).join('、'), modality: modalityLabel[first.data.modality], year: first.data.deadline?.slice(0, 4) ?? '' },
  }
}))

export function twinOf(series: Series): Twin {
  const bars = series.groups.flatMap((g) => g.bars)
  return {
    caption: '有算得上的公布的目标', head: ['编号', '目标', '答应', '至少', '至多', '怎样算的'], keys: bars.map((b) => b.id),
    rows: bars.map((bar) => [
      bar.targets.map((t) => t.task.code).filter((c, i, all) => all.indexOf(c) === i).join('、'), bar.joint ? bar.targets.map(labelOf).join('；') : nameOf(bar),
      bar.joint ? number(bar.promised, bar.unit) : bar.targets[0]!.data.raw, number(bar.least, bar.unit), number(bar.most, bar.unit), bar.arithmetic,
    ]),
    foot: ['其余', `${restCount(series)}项没有算得上的公布`, '', '', '', restWords(series)],
  }
}
