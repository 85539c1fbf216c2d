/** What readers see for every value of the closed vocabularies, and the fixed words of the frame. */
import type { Document } from '../schema/document.ts'
import type { Gone } from '../schema/gone.ts'
import type { Update } from '../schema/update.ts'
import type { GuardrailStatus, Rung } from '../model/progress.ts'
import type { Outcome } from '../model/deadlines.ts'
import type { Status } from '../model/status.ts'
import type { Check } from '../schema/check.ts'
import type { Agreement, ChangeKind, Dimensions, Match } from '../schema/evidence.ts'
import type { Facet } from '../search/record.ts'
import type { Kind } from '../search/sources.ts'
import type { Indicator, Jurisdiction } from '../schema/concept.ts'
import type { Authority, Cadence, Comparator, Disposition, Due, Measure, Modality, Stage, TargetKind, TaskType } from '../schema/vocabulary.ts'

/** How firmly a commitment is worded, from strong to soft. */
export const modalityLabel: Record<Modality, string> = {
  ensure: '确保', shall: '要', plain: '直陈', strive: '力争', principle: '原则上', encourage: '鼓励', explore: '探索', forbid: '不得', reported: '已做',
}

/** One sentence on what each rung of firmness means. */
export const modalityMeaning: Record<Modality, string> = {
  ensure: '说一定做到，用“确保”“必须”“保证”一类的词',
  shall: '说要做，用“要”“应”一类的词',
  plain: '直接陈述要做什么，没有语气词',
  strive: '说尽力去做，不说一定做到',
  principle: '一般照此办，允许例外',
  encourage: '鼓励、支持，或只对有条件的提出',
  explore: '先试一试，没有说定',
  forbid: '不许做，用“不得”“严禁”一类的词',
  reported: '报告已经做了的事',
}

export const taskTypeLabel: Record<TaskType, string> = {
  action: '行动', institution: '机制', funding: '经费', guardrail: '底线', goal: '目标', phase: '阶段', report: '已做',
}

export const targetKindLabel: Record<TargetKind, string> = { target: '目标', standard: '标准', milestone: '节点' }

export const comparatorLabel: Record<Comparator, string> = {
  '=': '等于', '≥': '不低于', '>': '多于', '≤': '不高于', '<': '低于', '≈': '左右', range: '范围',
}

export const measureLabel: Record<Measure, string> = { stock: '总量', increment: '增量', ratio: '比例', rule: '门槛' }

export const dueLabel: Record<Due, string> = { by: '到', before: '之前', end: '年底', within: '期间' }

export const cadenceLabel: Record<Cadence, string> = { yearly: '每年', 'school-yearly': '每学年', termly: '每学期', regular: '定期' }

export const stageLabel: Record<Stage, string> = { national: '国家认定', provincial: '省级验收', own: '自己认定' }

export const authorityLabel: Record<Authority, string> = {
  original: '原文', 'official-interpretation': '官方解读', press: '报道', 'quoted-only': '转引',
}

/** How many of the four steps of the ladder are filled. */
export const authorityRung: Record<Authority, number> = { 'quoted-only': 1, press: 2, 'official-interpretation': 3, original: 4 }

export const dispositionLabel: Record<Disposition, string> = {
  target: '目标', result: '公布的数', context: '背景', date: '日期', 'document-number': '文号', ordinal: '序号', name: '名称', 'not-a-quantity': '不是数量',
}

export const documentKindLabel: Record<Document['kind'], string> = {
  plan: '方案', notice: '通知', interpretation: '解读', news: '报道', reply: '答复', opinion: '意见', memorandum: '备忘录',
}

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

export const jurisdictionKindLabel: Record<Jurisdiction['kind'], string> = { province: '省', city: '市', district: '区', county: '县', zone: '功能区' }

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

export type NavigationKey = (typeof navigation)[number]['key']

/** Which way an indicator is promised to move. */
export const directionLabel: Record<Indicator['direction'], string> = { up: '越高越好', down: '越低越好', none: '无所谓高低' }

/** What a self-check compares. */
export const checkLabel: Record<Check['kind'] | 'plan' | 'plausible', string> = {
  plan: '逐年加总', plausible: '合理范围', share: '占比与个数', quotient: '相除', parts: '部分与整体', rising: '先后次序', sections: '项数', phases: '阶段与目标', product: '相乘',
}

/** One sentence on what each disposition of a printed number means. */
export const dispositionMeaning: Record<Disposition, string> = {
  target: '答应要达到的数', result: '报告已经做到的数', context: '说明情况的数，不是承诺', date: '年份或日期',
  'document-number': '文件的编号', ordinal: '“第几”“一是”，表示次序', name: '名称里的数字', 'not-a-quantity': '词里的字，不表示数量',
}

/** One sentence on what each rung of the ladder of authority is. */
export const authorityMeaning: Record<Authority, string> = {
  original: '文件本身的文字', 'official-interpretation': '机关对文件的介绍，不是文件本身', press: '媒体的报道，不是文件本身', 'quoted-only': '没有见到文件，只见到别处引用的几句',
}

/** What is known of a target, in the words readers see; never a judgment. */
export const statusLabel: Record<Status, string> = {
  reached: '已公布达到', part: '部分公布', changed: '已被后来文件改动', incomparable: '不可比', unquantified: '非量化',
  'undated-silent': '无期限未见公布', 'due-silent': '到期未见公布', 'not-due': '未到期',
}

/** One character in a box for every status, beside its words. */
export const statusMark: Record<Status, string> = {
  reached: '报', part: '半', changed: '改', incomparable: '非', unquantified: '事', 'undated-silent': '无', 'due-silent': '未', 'not-due': '待',
}

/** What is known of a dated promise, beside the strokes of the ruler. */
export const outcomeLabel: Record<Outcome, string> = { reached: '已公布达到', part: '部分公布', apart: '已到期，有数不能算，或后来改了', silent: '到期未见公布', open: '还没到期' }

/** When a target has a status: the case of the rule in one sentence. */
export const statusMeaning: Record<Status, string> = {
  reached: '算得上的数加起来，至少也够到原文写的数',
  part: '有算得上的数，但够不到，或者分不清够不够；“左右”没有写差多少算到，也停在这里',
  changed: '没有算得上的数，而后来的文件在同样的范围里改了它的数、期限、单位、由谁认定或怎样才算',
  incomparable: '有这件事的数，或者分不清是不是这件事；逐项比过，范围、地方、时段、认定或口径不同，不能算',
  unquantified: '没有数，也没有写期限，只是一个状态',
  'undated-silent': '有数，没有写期限，本站所收文件中未见公布',
  'due-silent': '写的期限已过，本站所收文件中未见公布',
  'not-due': '写的期限还没有过完',
}

/** What a status says to somebody who meets it for the first time, in one short line. */
export const statusInShort: Record<Status, string> = {
  reached: '公布的数加起来，够得上答应的数',
  part: '公布了一些，还不够，或者分不清够不够',
  changed: '后来的文件改了数、期限或由谁认定',
  incomparable: '公布了数，但范围、时间或由谁认定对不上，不能算',
  unquantified: '没写数，也没写截止时间，只说做到什么样',
  'undated-silent': '没写截止时间；本站收的文件里没有找到结果，不等于没有做到',
  'due-silent': '期限过了；本站收的文件里没有找到结果，不等于没有做到',
  'not-due': '写的期限还没有过完',
}

/** On whose word a counted figure stands, from strong to weak. */
export const rungLabel: Record<Rung, string> = { national: '国家认定', provincial: '省级验收', own: '本级自报', press: '媒体报道', none: '无' }

/** One sentence on what each rung of evidence is. */
export const rungMeaning: Record<Rung, string> = {
  national: '国家评估后认定', provincial: '省里验收或评定', own: '办事的机关自己公布', press: '媒体报道，机关自己的文字没有收到', none: '没有算得上的数',
}

/** What is known of a prohibition; a figure beside it proves nothing either way. */
export const guardrailLabel: Record<GuardrailStatus, string> = { context: '有相关数字', 'no-report': '未见公布', 'not-assessable': '无从核对' }

/** One sentence on what each of these means. */
export const guardrailMeaning: Record<GuardrailStatus, string> = {
  context: '后来的文件印了相关的数，放在一起看，不作判断', 'no-report': '后来的文件没有说到它', 'not-assessable': '本册没有收到后来报告进展的文件',
}

/** The verdict on one pair of a target and a reported figure. */
export const verdictLabel: Record<Match['verdict'], string> = { counts: '算', part: '算一部分', refused: '不算' }

/** Whether one dimension agrees, as one character in a box. */
export const agreementMark: Record<Agreement, string> = { yes: '同', no: '异', unknown: '疑' }

export const dimensionLabel: Record<keyof Dimensions, string> = { indicator: '指标', scope: '范围', place: '地方', period: '时段', stage: '认定', measure: '口径' }

/** What changed from one statement of a goal to the next. */
export const changeLabel: Record<ChangeKind, string> = {
  value: '数值', deadline: '期限', unit: '单位', scope: '范围', denominator: '分母', 'success-test': '怎么算做到', modality: '语气', stage: '认定层级',
  dropped: '不再提', restored: '恢复', conflict: '同一文件前后不一',
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

/** What the third and fourth column of a task say. */
export const cells = {
  comma: '、', and: '；',
  unseen: '本站所收文件中未见公布', notSeen: '未见', uncounted: '有数，不能算', noFigure: '没有数', noFigureNote: '这一条没有印数字，没有可对的', noReport: '没有收到后来的报告', related: '相关的数，不作判断',
  lookAlike: (count: number) => `有${count}个数看起来像，不能算`, added: (count: number) => `，${count}处相加`, rangeOnly: '，只知道一个范围', anyRefused: '有数不能算；', early: (kind: string, day: string) => `${kind}写于${day}，那时还没到期限`,
  noDeadline: '没有写期限', passed: '期限已过', open: '期限还没过完', unquantified: '只说做什么，没有可核对的数',
  notHeld: '没有可对的', notHeldNote: '没有哪一项目标会让人拿它来对', noneCounts: '都不能算', heldAgainst: (count: number) => `对过${count}项目标`,
  counts: (count: number) => `算得上${count}项`, alsoRefused: (count: number) => `另有${count}项看起来像，不算`, seeReasons: '看下面每一对的理由',
  others: (total: number, named: readonly (readonly [string, number])[]) =>
    (named.length === 1 ? `另有${total}项${named[0]![0]}` : `另有${total}项：${named.map(([label, count]) => `${count}项${label}`).join('，')}`),
}

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
