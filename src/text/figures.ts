/** Finds every number that a text prints: digits, Chinese numerals, shares, Roman grades, and “all” where a date stands beside it. */

/** One printed number with its place in the text, end exclusive. */
export type PrintedFigure = { text: string; start: number; end: number }

const SHARE = '[一二三四五六七八九十百]+分之[一二三四五六七八九十百]+'
const DIGITS = String.raw`\d+(?:[,，]\d{3})*(?!\d)(?:\.\d+)?(?:%|％|万|亿|千|百)?`
const HAN = '[〇零一二两三四五六七八九十百千万亿]+'
const ROMAN = '[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+|(?<![A-Za-z])[IVX]+(?=级)'
const NUMBER = new RegExp([SHARE, DIGITS, HAN, ROMAN].join('|'), 'g')
const UNIVERSAL = /全部|所有|全覆盖/g
const YEAR = /(?:19|20)\d{2}年|(?:19|20)\d{2}[—–-](?:19|20)\d{2}|[“"]?十[三四五六]五[”"]?(?:期间|时期)/

/** Every number of a text in order; words for “all” count in a sentence that prints a year. */
export function findFigures(text: string): PrintedFigure[] {
  const numbers = [...text.matchAll(NUMBER)]
  const universals = [...text.matchAll(UNIVERSAL)].filter((m) => YEAR.test(sentenceAt(text, m.index)))
  return [...numbers, ...universals]
    .map((m) => ({ text: m[0].replace(/[,，]$/, ''), start: m.index, end: m.index + m[0].replace(/[,，]$/, '').length }))
    .sort((a, b) => a.start - b.start)
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(text.lastIndexOf('。', index - 1), text.lastIndexOf('；', index - 1)) + 1
  const end = text.slice(index).search(/[。；]/)
  return text.slice(start, end < 0 ? text.length : index + end)
}

/** The structural reading of a number by the marks around it: a date, an ordinal, a document number; null where only a reader can tell. */
export function byForm(text: string, { start, end }: PrintedFigure): { disposition: 'date' | 'ordinal' | 'document-number'; reason: string } | null {
  const before = text.slice(0, start)
  const after = text.slice(end)
  if (/〔$/.test(before) || /〔\d{4}〕$/.test(before)) return { disposition: 'document-number', reason: '发文字号' }
  if (/第$/.test(before)) return { disposition: 'ordinal', reason: '“第几”，是次序' }
  if (/^[（(]?$/.test(before) && /^[）)、.．]/.test(after)) return { disposition: 'ordinal', reason: '条目前的序号' }
  if (/(?:^|[。；：，])$/.test(before) && /^是/.test(after)) return { disposition: 'ordinal', reason: '“一是、二是”，是次序' }
  const year = /^(?:19|20)\d{2}$/.test(text.slice(start, end))
  if (year && (/^(?:年|[—–~～-]{1,2}(?:19|20)\d{2})/.test(after) || /(?:19|20)\d{2}年?[—–~～-]{1,2}$/.test(before))) return { disposition: 'date', reason: '年份' }
  if (/^(?:月|日)/.test(after) || (/^[—–~～-]{1,2}\d{1,2}月/.test(after) && /年$/.test(before))) return { disposition: 'date', reason: '月日' }
  return null
}
