/** What readers see for what a task, a target or a place is. */
import type { Indicator, Jurisdiction } from '../../schema/concept.ts'
import type { Cadence, Comparator, Due, Measure, Modality, Stage, TargetKind, TaskType } from '../../schema/vocabulary.ts'

/** How firmly a commitment is worded, from strong to soft. */
export const modalityLabel: Record<Modality, string> = {
  ensure: '确保', shall: '要', plain: '直说', strive: '力争', principle: '原则上', encourage: '鼓励', explore: '探索', forbid: '不得', reported: '已做',
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

/** What sort of commitment a task is. */
export const taskTypeLabel: Record<TaskType, string> = {
  action: '行动', institution: '机制', funding: '经费', guardrail: '底线', goal: '目标', phase: '阶段', report: '已做',
}

/** Whether a figure is to be reached, to be kept to, or a step on the way. */
export const targetKindLabel: Record<TargetKind, string> = { target: '目标', standard: '标准', milestone: '节点' }

/** How a number bounds what it promises. */
export const comparatorLabel: Record<Comparator, string> = {
  '=': '等于', '≥': '不低于', '>': '多于', '≤': '不高于', '<': '低于', '≈': '左右', range: '范围',
}

/** What a number counts. */
export const measureLabel: Record<Measure, string> = { stock: '总量', increment: '增量', ratio: '比例', rule: '门槛' }

/** How a deadline bounds, as its source words it. */
export const dueLabel: Record<Due, string> = { by: '到', before: '之前', end: '年底', within: '期间' }

/** How often something is to be done. */
export const cadenceLabel: Record<Cadence, string> = { yearly: '每年', 'school-yearly': '每学年', termly: '每学期', regular: '定期' }

/** By whom it is to be recognised. */
export const stageLabel: Record<Stage, string> = { national: '国家认定', provincial: '省级验收', own: '自己认定' }

/** What kind of place it is. */
export const jurisdictionKindLabel: Record<Jurisdiction['kind'], string> = { province: '省', city: '市', district: '区', county: '县', zone: '功能区' }

/** Which way an indicator is promised to move. */
export const directionLabel: Record<Indicator['direction'], string> = { up: '越高越好', down: '越低越好', none: '无所谓高低' }
