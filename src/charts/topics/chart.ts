/** What each document speaks of, and what it leaves out. */
import type { Catalog } from '../../model/catalog.ts'
import { width } from '../../text/phrases.ts'
import type { Chart, Datum, Twin } from '../scene.ts'
import { placeNarrow, placeWide, datumId } from './place.ts'
import { type Column, type Count, leftOut, type Row, sum, type Topics, topics } from './series.ts'

export function chart(catalog: Catalog): Chart | null {
  const series = topics(catalog)
  const { columns, rows } = series
  if (columns.length === 0 || rows.length === 0) return null
  return {
    id: 'topics',
    title: title(series),
    subtitle: '一格里的条数：框是答应要做的，玉色是报告已经做了的。一条可以属于几个主题，所以各行加起来多于总数。',
    alternative: `${columns.map((c, i) => `${c.document.data.shortTitle}讲到${rows.length - leftOut(rows, i).length}个主题${omitted(rows, i)}`).join('；')}。`,
    wide: placeWide(series),
    narrow: placeNarrow(series),
    data: rows.flatMap((row) => columns.map((column, i) => datum(row, column, row.counts[i]!))),
    key: [{ role: 'promised', text: '答应要做的' }, ...(rows.some((r) => r.counts.some((c) => c.reported)) ? [{ role: 'reported' as const, text: '报告已经做了的' }] : [])],
    twin: twin(series),
    sources: columns.map(({ document }) => ({ label: document.data.shortTitle, address: document.address })),
    notes: [
      '条数多少看文件写得多细，不说明做得多少；没有讲到，也不等于没有做。',
      ...columns.filter(({ document }) => document.data.display === 'quotes-only').map(({ document }) => `${document.data.shortTitle}不是文件本身，文件里讲没讲，本站没有见到。`),
      ...quoted(catalog),
    ],
  }
}

// A title of two lines on a laptop.
const LONGEST = 50

/** The answer: what one document alone speaks of, and what one document alone leaves out. */
export function title({ columns, rows }: Topics): string {
  const subject = `${rows.length}个主题`
  const speaking = (row: Row) => row.counts.filter((c) => sum(c) > 0).length
  if (columns.length < 2) return `${subject}，${columns[0]!.document.data.shortTitle}讲到${rows.filter((r) => speaking(r) > 0).length}个`
  const only = columns.flatMap((c, i) => named(rows.filter((r) => speaking(r) === 1 && sum(r.counts[i]!) > 0), `只有${c.document.data.shortTitle}讲到`))
  const lacking = columns.length < 3 ? [] : columns.flatMap((c, i) => named(rows.filter((r) => speaking(r) === columns.length - 1 && sum(r.counts[i]!) === 0), `只有${c.document.data.shortTitle}没有讲到`))
  const said = [...only, ...lacking].slice(0, 2)
  if (said.length) return width(said.join('；')) <= LONGEST ? said.join('；') : said[0]!
  const all = rows.filter((r) => speaking(r) === columns.length).length
  return `${subject}，${columns.length}份文件都讲到的有${all}个`
}

/** Two topics by name, or the first and how many there are. */
function named(rows: readonly Row[], rest: string): string[] {
  if (rows.length === 0) return []
  const names = rows.slice(0, rows.length > 2 ? 1 : 2).map((r) => r.topic.data.title).join('、')
  return [`${names}${rows.length > 2 ? `等${rows.length}个主题` : ''}${rest}`]
}

function omitted(rows: readonly Row[], column: number): string {
  const topics = leftOut(rows, column)
  return topics.length ? `，没有讲到${topics.map((t) => t.data.title).join('、')}` : ''
}

/** Documents known only by quotation count where they are quoted. */
function quoted({ tasks }: Catalog): string[] {
  const names = [...new Set(tasks.flatMap((t) => (t.quotedFrom ? [`${t.quotedFrom.data.shortTitle}`] : [])))]
  return names.length ? [`${names.join('、')}没有见到原文，转引的条目算在转引它的文件里。`] : []
}

const words = ({ promised, reported }: Count) => [promised && `答应${promised}条`, reported && `报告${reported}条`].filter(Boolean).join('，') || '没有讲到'

function datum(row: Row, { document }: Column, count: Count): Datum {
  return {
    id: datumId(row, document.id), label: `${row.topic.data.title}：${document.data.shortTitle}`, detail: `${words(count)}。读者会问：${row.topic.data.question}`,
    address: row.topic.address, facets: { topic: row.topic.data.title, document: document.data.shortTitle },
  }
}

function twin({ columns, rows }: Topics): Twin {
  return {
    caption: '每个主题在每份文件里的条数',
    head: ['主题', ...columns.map((c) => c.document.data.shortTitle)],
    rows: rows.map((row) => [row.topic.data.title, ...row.counts.map((c) => (c.reported ? `${sum(c)}（其中报告${c.reported}）` : `${sum(c)}`))]),
  }
}
