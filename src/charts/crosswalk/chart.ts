/** How the documents stand to the measured items of the outside norm. */
import type { Catalog } from '../../model/catalog.ts'
import { authorityLabel } from '../../i18n/zh.ts'
import { schoolStageLabel, standardGroupLabel } from '../../i18n/change.ts'
import type { Chart, Datum, Twin } from '../scene.ts'
import { sourcesOf } from '../sources.ts'
import { datumId, normText, placeNarrow, placeWide, summary, wordFor } from './place.ts'
import { type Cell, type Crosswalk, crosswalk, printsValue, type Row, STAGES } from './series.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = crosswalk(catalog)
  const { rows, documents, rules } = series
  if (rows.length === 0 || documents.length === 0) return null
  const provenances = [...new Set(rows.map((r) => r.standard.data.provenance))]
  const tasks = rows.flatMap((r) => r.standard.documents.flatMap((d) => d.members.map((m) => m.task)))
  return {
    id: 'crosswalk',
    title: title(series),
    subtitle: `国家一侧：${provenances.join('；')}。框的长短是文件写的数和国家的数之比，到虚线就是相同。`,
    alternative: `${documents.map((d, i) => `${d.data.shortTitle}：${summary(rows.map((r) => r.cells[i]!))}`).join('；')}。`,
    wide: placeWide(series),
    narrow: placeNarrow(series),
    data: rows.flatMap((row) => row.cells.map((cell) => datum(row, cell))),
    key: [{ role: 'promised', text: '文件写出的数' }, { role: 'guide', text: '国家的数（来源待核）' }, { role: 'unclear', text: '只说对照，没有写数' }],
    twin: twin(series),
    sources: [...provenances.map((label) => ({ label: `国家标准：${label}`, address: '/standards/' })), ...sourcesOf(tasks)],
    notes: [
      '没提只是没有写，不是没有做到。',
      ...rules.map(({ data }) => `${data.title}是对这几项的算法，不在图上，见对照表。`),
      ...documents.filter((d) => d.data.authority !== 'original').map((d) => `${d.data.shortTitle}是${authorityLabel[d.data.authority]}，文件本身写没写，本站没有见到。`),
    ],
  }
}

/** The answer: who prints numbers at all, and whether they are the same. */
export function title({ rows, documents }: Crosswalk): string {
  const subject = `国家的${rows.length}项${standardGroupLabel.resource}指标`
  const counts = documents.map((document, i) => {
    const cells = rows.map((r) => r.cells[i]!)
    return { document, printed: cells.filter(printsValue).length, same: cells.filter((c) => c.relation === 'same').length }
  })
  const best = counts.reduce((a, b) => (b.printed > a.printed ? b : a))
  if (best.printed === 0) return `${subject}，所收文件都没有写出数字`
  const others = counts.filter((c) => c !== best)
  const rest = others.every((c) => c.printed === 0) ? '都没有写数' : `最多的写出${Math.max(...others.map((c) => c.printed))}项`
  return `${subject}，${best.document.data.shortTitle}写出${best.printed}项${best.same === best.printed ? '，数字都相同' : `，${best.same}项相同`}${others.length ? `；另外${others.length}份${rest}` : ''}`
}

function datum(row: Row, cell: Cell): Datum {
  const word = wordFor(cell.relation)
  return {
    id: datumId(row, cell), label: `${row.standard.data.title}：${cell.document.data.shortTitle}${word}`,
    detail: `国家（来源待核）${STAGES.map((s) => `${schoolStageLabel[s]}${normText(row, s)}${row.standard.data.unit ?? ''}`).join('，')}。${cell.note}`,
    address: cell.address, facets: { document: cell.document.data.shortTitle, relation: word },
  }
}

function twin({ rows, documents }: Crosswalk): Twin {
  return {
    caption: '每一项、每一份文件，小学和初中各一行',
    head: ['指标', '单位', '学段', '国家（来源待核）', ...documents.map((d) => d.data.shortTitle)],
    rows: rows.flatMap((row) => STAGES.map((stage) => [
      row.standard.data.title, row.standard.data.unit ?? '无', schoolStageLabel[stage], normText(row, stage),
      ...row.cells.map((c) => (c.values[stage] === null ? '' : `${c.values[stage]}，`) + wordFor(c.relation)),
    ])),
  }
}
