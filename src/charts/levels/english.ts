/** What the board of levels says in English. */
import { english } from '../../model/english.ts'
import { kinship } from '../../model/related.ts'
import { originOf } from '../sources.ts'
import { placeName, type Saying, valued } from '../said.ts'
import { levels, type Row, type Said } from './series.ts'

export const said: Saying = (catalog, t) => {
  const { columns, rows } = levels(catalog)
  if (rows.length === 0 || columns.length === 0) return null
  const names = columns.map((c) => placeName(c.place))
  const value = ({ member: { target } }: Said) => (target && target.data.value !== undefined ? valued(target, t) : 'stated')
  const entries = rows.flatMap((row) => row.cells.flatMap((cell, i) => cell.map((own) => ({ row, own, name: names[i]! }))))
  const inLine = (row: Row) => row.cells.flatMap((cell, i) => (kinship(columns[0]!.place, columns[i]!.place) === 'apart' ? [] : cell.filter((s) => s.kind !== 'said').map((s) => ({ s, name: names[i]! }))))
  const fullest = rows.filter((r) => r.level.data.year).toSorted((a, b) => inLine(b).length - inLine(a).length)[0]
  const of = fullest ? inLine(fullest) : []
  const each = [...new Set(of.map((o) => o.name))].map((name) => `${name}: ${of.filter((o) => o.name === name).map((o) => value(o.s)).join(', ')}`)
  return {
    title: each.length ? `For ${fullest!.level.data.year}: ${each.join('; ')}` : `${rows.length} things of which ${names.join(', ')} speak`,
    subtitle: 'One thing a row, one place a column. A vessel is all of them, grey the share that is promised; grey without a line on top is "about".',
    alternative: `${rows.map((row) => `${t.gloss(row.level.data.title)}: ${names.map((name, i) => `${name} ${row.cells[i]!.map(value).join(', ') || 'says nothing'}`).join(', ')}`).join('; ')}.`,
    twin: {
      caption: 'Every statement of every place, one a row', head: ['What', 'Place', 'Document', 'Source', 'Value', 'Firmness', 'Recognised by'],
      rows: entries.map(({ row, own, name }) => {
        const { task, target } = own.member
        return [t.gloss(row.level.data.title), name, english(originOf(task)).shortTitle, t.authorityLabel[originOf(task).data.authority], value(own), t.modalityLabel[(target ?? task).data.modality], target?.data.stage ? t.stageLabel[target.data.stage] : 'not stated']
      }),
    },
    key: [{ role: 'level', text: 'share promised' }, { role: 'soft', text: 'dashed frame: strive, encourage' }, { role: 'unclear', text: 'a count, total not printed' }, { role: 'promised', text: 'empty frame: stated, no share' }],
    notes: [
      ...columns.flatMap((c, i) => columns.slice(0, i).flatMap((other, j) => (kinship(c.place, other.place) === 'apart' ? [`${names[i]} does not belong to ${names[j]}; they stand side by side for comparison only.`] : []))),
      'Saying nothing means only that the collected documents do not print it.',
    ],
    labels: [
      [/^没有写$/, 'not stated'], [/^.+没有写$/, 'the others: not stated'], [/^写了$/, 'stated'], [/^(?:全部|所有)$/, 'all'], [/^三分之一$/, 'one third'], [/^(\d+)%左右$/, 'about $1%'], [/^(\d+)个$/, '$1'], [/^以下没有印年份$/, 'without a year'], [/^力争$/, 'strive'], [/^鼓励$/, 'encourage'], [/^确保$/, 'guarantee'],
    ],
  }
}
