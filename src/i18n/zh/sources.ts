/** What readers see for what a document is, and what its printed numbers are. */
import type { Document } from '../../schema/document.ts'
import type { Check } from '../../schema/check.ts'
import type { Authority, Disposition } from '../../schema/vocabulary.ts'

/** How near a text is to the promise itself. */
export const authorityLabel: Record<Authority, string> = {
  original: '原文', 'official-interpretation': '官方解读', press: '报道', 'quoted-only': '转引',
}

/** How many of the four steps of the ladder are filled. */
export const authorityRung: Record<Authority, number> = { 'quoted-only': 1, press: 2, 'official-interpretation': 3, original: 4 }

/** One sentence on what each rung of the ladder of authority is. */
export const authorityMeaning: Record<Authority, string> = {
  original: '文件本身的文字', 'official-interpretation': '机关对文件的介绍，不是文件本身', press: '媒体的报道，不是文件本身', 'quoted-only': '没有见到文件，只见到别处引用的几句',
}

/** What became of a printed number. */
export const dispositionLabel: Record<Disposition, string> = {
  target: '目标', result: '公布的数', context: '背景', date: '日期', 'document-number': '文号', ordinal: '序号', name: '名称', 'not-a-quantity': '不是数量',
}

/** One sentence on what each disposition of a printed number means. */
export const dispositionMeaning: Record<Disposition, string> = {
  target: '答应要达到的数', result: '报告已经做到的数', context: '说明情况的数，不是承诺', date: '年份或日期',
  'document-number': '文件的编号', ordinal: '“第几”“一是”，表示次序', name: '名称里的数字', 'not-a-quantity': '词里的字，不表示数量',
}

/** What kind of text a document is. */
export const documentKindLabel: Record<Document['kind'], string> = {
  plan: '方案', notice: '通知', interpretation: '解读', news: '报道', reply: '答复', opinion: '意见', memorandum: '备忘录',
}

/** How much of a text may be shown. */
export const displayLabel: Record<Document['display'], string> = { 'full-text': '全文', 'quotes-only': '摘引', none: '未见原文' }

/** How a document stands to another, and how the other then stands to it. */
export const relationLabel: Record<NonNullable<Document['relations']>[number]['kind'], { outgoing: string; incoming: string }> = {
  implements: { outgoing: '落实', incoming: '落实它的' },
  cites: { outgoing: '提到', incoming: '提到它的' },
  quotes: { outgoing: '转引', incoming: '转引它的' },
  'reports-on': { outgoing: '报告进展', incoming: '进展见' },
  parallel: { outgoing: '并行', incoming: '并行' },
  precedes: { outgoing: '在前，后有', incoming: '在后，前有' },
  'no-relation': { outgoing: '没有关系', incoming: '没有关系' },
}

/** What a self-check compares. */
export const checkLabel: Record<Check['kind'] | 'plan' | 'plausible', string> = {
  plan: '逐年加总', plausible: '合理范围', share: '占比与个数', quotient: '相除', parts: '部分与整体', rising: '先后次序', sections: '项数', phases: '阶段与目标', product: '相乘',
}
