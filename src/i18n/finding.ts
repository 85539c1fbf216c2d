/** The words of the search box and of its page, in both languages. */
import type { Language } from './words.ts'

const chinese = {
  language: 'zh-CN' as Language, path: '/search/', search: '搜索', what: '搜什么', button: '搜', placeholder: '搜词、数字', narrow: '缩小范围、排列次序', any: '不限', order: '排列', best: '相合的在前', due: '期限从早到晚', printed: '文件里的次序',
  near: '相近结果', nearNote: '不全相合：只有其中几个词，或者是意思相近的词。', more: (n: number) => `再看${n}条`, names: '名称最相近的', year: (year: string) => `${year}年`,
  suggestions: '搜索建议', offered: (count: number) => `找到${count}条，用上下键选择`, none: '没有找到', nothing: '没有找到。', noneLeft: '这样筛选之后一条也没有。', seeking: '正在找……',
  failed: '搜索没有装上：可能断网了，或者浏览器太旧。请从下面的目录里找。',
  allNear: (count: number) => `没有整句相合的，相近的有${count}条。`, found: (count: number, near: number) => `找到${count}条${near ? `，另有相近的${near}条` : ''}。`,
  titled: (query: string) => `${query}：搜索`, counted: (label: string, count: number) => `${label}（${count}）`,
  /** What stands around the words typed and those sought in their place. */
  instead: ['没有“', '”的原话，按', '找。'],
}
/** The words of the search in one language. */
export type Finding = typeof chinese

const english: Finding = {
  language: 'en', path: '/en/search/', search: 'Search', what: 'What to search for', button: 'Go', placeholder: 'Words, codes', narrow: 'Narrow down, sort', any: 'Any', order: 'Order', best: 'Best first', due: 'Earliest deadline first', printed: 'As in the documents',
  near: 'Near results', nearNote: 'These answer only in part: some of the words, or words of like meaning.', more: (n) => `${n} more`, names: 'Names that come nearest', year: (year) => year,
  suggestions: 'Suggestions', offered: (count) => `${count} found; choose with the arrow keys`, none: 'Nothing found', nothing: 'Nothing found.', noneLeft: 'Nothing is left with these choices.', seeking: 'Searching …',
  failed: 'The search could not be loaded: the connection may be lost, or the browser too old. The lists below hold everything.',
  allNear: (count) => `Nothing fits whole; ${count} come near.`, found: (count, near) => `${count} found${near ? `, ${near} more come near` : ''}.`,
  titled: (query) => `${query}: Search`, counted: (label, count) => `${label} (${count})`,
  instead: ['“', '” stands nowhere; searched for ', ' instead.'],
}

/** The words of the search by language. */
export const finding: Record<Language, Finding> = { 'zh-CN': chinese, en: english }
