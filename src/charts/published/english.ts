/** What the chart of published figures says in English. */
import { english } from '../../model/english.ts'
import { statusLabel } from '../../i18n/zh.ts'
import type { Status } from '../../model/status.ts'
import { type Label, type Saying, valued } from '../said.ts'
import { type Bar, seriesOf } from './series.ts'
import { restCount } from './words.ts'

// Short enough for a line of a phone.
const SHORT: Record<Status, string> = { reached: 'reached', part: 'in part', changed: 'changed', incomparable: 'not comparable', unquantified: 'not quantified', 'undated-silent': 'undated', 'due-silent': 'due', 'not-due': 'not due' }

export const said: Saying = (catalog, t) => {
  const series = seriesOf(catalog)
  if (!series) return null
  const { known, total, rest } = series
  const bars = series.groups.flatMap((g) => g.bars)
  const number = (value: number, unit: string) => t.quantity({ value: `${value}`, unit })
  const name = ({ targets, joint }: Bar) => (joint ? `The ${targets.length} above together` : english(targets[0]!.indicator).title)
  const promised = (bar: Bar) => (bar.joint ? number(bar.promised, bar.unit) : valued(bar.targets[0]!, t))
  const joint = bars.find((b) => b.joint)
  const others = rest.map((r) => `${t.statusLabel[r.status].toLowerCase()}: ${r.count}`).join('; ')
  return {
    title: known.length ? `For ${known.length} of ${total} targets a figure that counts was published${joint ? `; together they promise ${number(joint.promised, joint.unit)}, and ${joint.least} are known` : ''}` : `${total} targets, for none of which a figure that counts was published`,
    subtitle: 'Frames are what was promised, jade what was published and counts, hatching what may or may not. Only "at least" and "at most" are computed, never a middle; what else there is remains unknown.',
    alternative: `${bars.map((bar) => `${name(bar)}: promised ${promised(bar)}, at least ${bar.least}, at most ${bar.most}`).join('; ')}. For the other ${restCount(series)} no figure counts.`,
    twin: {
      caption: 'Targets for which a figure counts', head: ['Code', 'What is measured', 'Promised', 'At least', 'At most'],
      rows: bars.map((bar) => [[...new Set(bar.targets.map((target) => target.task.code))].join(', '), name(bar), promised(bar), number(bar.least, bar.unit), number(bar.most, bar.unit)]),
      foot: ['Others', `${restCount(series)} without a figure that counts`, '', '', others],
    },
    notes: ['No figure that counts does not mean that nothing was done.'],
    labels: [[/^答应(\d+).$/, 'promised $1'], [/^至少(\d+).$/, 'at least $1'], [/^至多(\d+).$/, 'at most $1'], [/^已知(\d+).$/, 'known $1'], [/^以上(\d+)项合起来$/, 'the $1 above together'], [/^其余(\d+)项没有算得上的公布$/, '$1 others: no figure that counts'], ...(Object.keys(SHORT) as Status[]).map((status): Label => [new RegExp(`${statusLabel[status]}(\\d+)项，?`, 'g'), `${SHORT[status]} $1  `])],
  }
}
