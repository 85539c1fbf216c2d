/** What a task, a target or a place is, in English. */
import type { Of } from './key.ts'

export const modalityLabel: Of<'modalityLabel'> = {
  ensure: 'Guarantee', shall: 'Shall', plain: 'Stated', strive: 'Strive', principle: 'As a rule', encourage: 'Encourage', explore: 'Try out', forbid: 'Forbid', reported: 'Done',
}

export const modalityMeaning: Of<'modalityMeaning'> = {
  ensure: 'says that it will be done for certain, in words such as "ensure" or "must"',
  shall: 'says that it is to be done, in words such as "shall" or "should"',
  plain: 'states what is to be done, without any word of firmness',
  strive: 'says that it will be tried, not that it will be done for certain',
  principle: 'is to be done in general; exceptions are allowed',
  encourage: 'encourages or supports, or asks only those who are able',
  explore: 'is to be tried out first; nothing is settled',
  forbid: 'forbids, in words such as "must not"',
  reported: 'reports what was done',
}

export const taskTypeLabel: Of<'taskTypeLabel'> = {
  action: 'Action', institution: 'Rules and systems', funding: 'Funding', guardrail: 'Prohibition', goal: 'Goal', phase: 'Phase', report: 'Reported as done',
}

export const targetKindLabel: Of<'targetKindLabel'> = { target: 'target', standard: 'standard', milestone: 'milestone' }

export const comparatorLabel: Of<'comparatorLabel'> = { '=': '', '≥': 'at least', '>': 'more than', '≤': 'at most', '<': 'less than', '≈': 'about', range: '' }

export const measureLabel: Of<'measureLabel'> = { stock: 'total', increment: 'increase', ratio: 'ratio', rule: 'threshold' }

export const dueLabel: Of<'dueLabel'> = { by: 'by', before: 'before', end: 'by the end of', within: 'within' }

export const cadenceLabel: Of<'cadenceLabel'> = { yearly: 'every year', 'school-yearly': 'every school year', termly: 'every term', regular: 'at regular intervals' }

export const stageLabel: Of<'stageLabel'> = { national: 'national recognition', provincial: 'provincial acceptance', own: 'its own finding' }

export const jurisdictionKindLabel: Of<'jurisdictionKindLabel'> = { province: 'province', city: 'city', district: 'district', county: 'county', zone: 'functional zone' }

export const directionLabel: Of<'directionLabel'> = { up: 'the more the better', down: 'the less the better', none: 'neither' }
