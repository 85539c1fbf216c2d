/** What readers see for every value of the closed vocabularies, and the fixed words of the frame. */
import type { Document } from '../schema/document.ts'
import type { Check } from '../schema/check.ts'
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
}

export const jurisdictionKindLabel: Record<Jurisdiction['kind'], string> = { province: '省', city: '市', district: '区', county: '县', zone: '功能区' }

/** The five words of the main navigation. */
export const navigation = [
  { key: 'documents', label: '文件', path: '/documents/' },
  { key: 'targets', label: '目标', path: '/targets/' },
  { key: 'topics', label: '主题', path: '/topics/' },
  { key: 'indicators', label: '指标', path: '/indicators/' },
  { key: 'places', label: '地方', path: '/places/' },
] as const

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
