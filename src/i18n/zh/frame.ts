/** The fixed words of the frame of every page, and of what is changed, filtered and found. */
import type { Gone } from '../../schema/gone.ts'
import type { Update } from '../../schema/update.ts'
import type { Facet } from '../../search/record.ts'
import type { Kind } from '../../search/sources.ts'

/** What the home page says first. */
export const homeTitle = '政府答应过的事，一笔一笔记在这里'

/** The words of the main navigation. */
export const navigation = [
  { key: 'documents', label: '文件', path: '/documents/' },
  { key: 'targets', label: '目标', path: '/targets/' },
  { key: 'topics', label: '主题', path: '/topics/' },
  { key: 'people', label: '人群', path: '/people/' },
  { key: 'progress', label: '进展', path: '/progress/' },
  { key: 'charts', label: '图表', path: '/charts/' },
] as const

/** The further ways in, in the footer of every page. */
export const further = [
  { label: '名词', path: '/terms/' }, { label: '指标', path: '/indicators/' }, { label: '地方', path: '/places/' }, { label: '期限', path: '/timeline/' }, { label: '说法怎么变', path: '/changes/' },
  { label: '各级怎么说', path: '/levels/' }, { label: '和国家标准比', path: '/standards/' },
  { label: '方法', path: '/method/' }, { label: '自查', path: '/checks/' }, { label: '数据', path: '/data/' }, { label: '订阅', path: '/subscribe/' }, { label: '样式', path: '/design/' }, { label: '关于', path: '/about/' },
] as const

/** How a page may look to its reader; an empty value is as the system has it. */
export const looks: readonly { name: string; label: string; choices: readonly (readonly [string, string])[] }[] = [
  { name: 'size', label: '字号', choices: [['', '标准'], ['large', '大字']] },
  { name: 'contrast', label: '对比', choices: [['', '标准'], ['more', '加强']] },
  { name: 'theme', label: '明暗', choices: [['', '随系统'], ['light', '明'], ['dark', '暗']] },
]

/** A part of the main navigation. */
export type NavigationKey = (typeof navigation)[number]['key']

/** Where the rules are explained. */
export const method = '/method/'

/** The fixed words of the frame of every page. */
export const frame = {
  display: '显示', large: '大字',
  feed: (title: string) => `${title}账的变动`, home: (title: string, page: string) => `${title}：${page}`, checksum: (print: string) => `，校验码${print}`,
  report: '报错、提意见', reportClosed: '报错的地址还没有开通。先记下这一行，再写哪里不对、原文怎么写', reportHow: '怎么报错', open: '（', close: '）：', other: 'English', count: (count: number) => `${count}项`,
  skip: '跳到正文', navigation: '主导航', asOf: '截至', stop: '。', semicolon: '；', sources: '来源：', twin: '同样的数，写成表',
  ruler: (first: number, last: number, from: number | undefined, to: number | undefined, asOf: string) =>
    `年尺：${first}年至${last}年；${from === undefined ? '' : `本页${from === to ? `${from}年` : `${from}年至${to}年`}；`}截至${asOf}`,
  unofficial: '非政府网站，以原文为准。', compiled: (title: string) => `${title}由民间整理，不代表任何机关；文件怎么写就怎么记，没有写的不替它补。`,
  silence: '本站所收文件中未见公布，不等于没有做到。',
  colours: [['seal', '朱', '本站盖的章'], ['', '墨', '文件说的'], ['rep', '玉', '公布了的'], ['part', '赭', '要当心的'], ['un', '灰', '不知道的']] as [look: string, word: string, meaning: string][],
}

/** The facets by which a chart may be filtered. */
export const facetLabel: Record<string, string> = {
  place: '地方', topic: '主题', status: '状态', document: '文件', modality: '语气', level: '层级', section: '章节', answer: '答复', relation: '关系', kind: '种类', year: '年份', stage: '学段',
}

/** What happened to the ledger. */
export const updateLabel: Record<Update['kind'], string> = { added: '新增', corrected: '更正', removed: '撤下', merged: '并入' }

/** What became of a record that is gone. */
export const goneLabel: Record<Gone['how'], string> = { removed: '撤下', merged: '并入别的记录' }

/** What a find is. */
export const searchKindLabel: Record<Kind, string> = {
  task: '任务', target: '目标', result: '公布数字', paragraph: '原文', indicator: '指标', topic: '主题', document: '文件', place: '地方', term: '名词', people: '人群',
}

/** By what finds are narrowed. */
export const searchFacetLabel: Record<Facet, string> = {
  kind: '种类', place: '地方', document: '文件', topic: '主题', modality: '语气', status: '状态', year: '期限',
}
