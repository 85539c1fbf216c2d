/** What province, city and district say of the same thing and year. */
import type { Catalog } from '../../model/catalog.ts'
import { kinship } from '../../model/related.ts'
import type { Chart, Datum, Twin } from '../scene.ts'
import { sourcesOf } from '../sources.ts'
import { datumId, placeNarrow, placeWide } from './place.ts'
import { type Levels, levels, type Row, type Said } from './series.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = levels(catalog)
  const { columns, rows } = series
  if (rows.length === 0 || columns.length === 0) return null
  return {
    id: 'levels',
    title: title(series),
    subtitle: '一行一件事，一列一个地方。筒是全部，灰色是要做到的份额；灰色上沿没有画线的，是“左右”。',
    alternative: `${rows.map((row) => `${row.level.data.title}：${columns.map((c, i) => `${c.name}${[...new Set(row.cells[i]!.map((s) => s.value))].join('、') || '没有写'}`).join('，')}`).join('；')}。`,
    wide: placeWide(series),
    narrow: placeNarrow(series),
    data: rows.flatMap((row) => row.cells.flatMap((cell, i) => cell.map((said) => datum(row, said, columns[i]!.name)))),
    key: [{ role: 'level', text: '要做到的份额' }, { role: 'soft', text: '虚线框：力争、鼓励' }, { role: 'unclear', text: '只有个数，总数没有印' }, { role: 'promised', text: '空框：写了，没有份额' }],
    twin: twin(series),
    sources: sourcesOf(rows.flatMap((r) => r.cells.flatMap((c) => c.map((s) => s.member.task)))),
    notes: [...unsaid(series), ...columns.flatMap((c) => c.apartFrom.map((other) => `${c.name}和${other}没有隶属关系，放在一起只为对照。`)), '没有写，是本站所收文件里没有，不等于没有要求。'],
  }
}

/** The answer: for the year of which most is said, what each place in one line of belonging says. */
export function title({ columns, rows }: Levels): string {
  const first = columns[0]!.place
  const inLine = columns.map((c) => kinship(first, c.place) !== 'apart')
  const counted = (row: Row) => row.cells.flatMap((cell, i) => (inLine[i] ? cell.filter((s) => s.kind !== 'said') : []))
  const fullest = rows.filter((r) => r.level.data.year).reduce<Row | null>((best, row) => (counted(row).length > (best ? counted(best).length : 0) ? row : best), null)
  if (!fullest) return `${columns.map((c) => c.name).join('、')}说到同一件事的，有${rows.length}件`
  const each = fullest.cells.flatMap((cell, i) => {
    const said = inLine[i] ? cell.filter((s) => s.kind !== 'said') : []
    return said.length ? [`${columns[i]!.name}${said.length > 1 ? `${said.length}份文件写` : '写'}${said.map((s) => `“${s.value}”`).join('')}`] : []
  })
  return `同是${fullest.level.data.year}年：${each.join('，')}`
}

/** Said only where it holds: no source prints that one of these places carries out the other's document. */
function unsaid({ columns }: Levels): string[] {
  const places = new Set(columns.map((c) => c.place))
  const printed = columns.flatMap((c) => c.place.documents).flatMap((d) => d.relations.filter((r) => r.document.jurisdiction !== d.jurisdiction && places.has(r.document.jurisdiction) && ['implements', 'cites'].includes(r.kind)))
  return printed.length || columns.length < 2 ? [] : [`${columns.map((c) => c.name).join('、')}的这些文件，来源没有印谁依据谁。`]
}

function datum(row: Row, said: Said, place: string): Datum {
  const { member } = said
  return {
    id: datumId(row, said), label: `${place}，${said.origin}：${said.value}`,
    detail: [said.terms, said.kind === 'count' && '总数没有印，不能换成比例', `依据：${said.authority}`, `原话：${(member.target ?? member.task).data.quote}`].filter(Boolean).join('。'),
    address: said.address, facets: { place, year: row.level.data.year ?? '没有印年份' },
  }
}

function twin({ columns, rows }: Levels): Twin {
  const entries = rows.flatMap((row) => row.cells.flatMap((cell, i) => cell.map((said) => ({ row, said, place: columns[i]!.name }))))
  return {
    caption: '每个地方的每一句，一行一句',
    head: ['事项', '年份', '地方', '文件', '依据', '值', '语气', '由谁认定'],
    rows: entries.map(({ row, said, place }) => [row.level.data.title, row.level.data.year ?? '没有印', place, said.origin, said.authority, said.value, said.modality, said.stage ?? '没有写']),
    keys: entries.map(({ row, said }) => datumId(row, said)),
  }
}
