/** What readers see for what is known of a promise. */
import type { GuardrailStatus, Rung } from '../../model/progress.ts'
import type { Outcome } from '../../model/deadlines.ts'
import type { Status } from '../../model/status.ts'
import type { Agreement, ChangeKind, Dimensions, Match } from '../../schema/evidence.ts'

/** What is known of a target, in the words readers see; never a judgment. */
export const statusLabel: Record<Status, string> = {
  reached: '已公布达到', part: '部分公布', changed: '已被后来文件改动', incomparable: '不可比', unquantified: '没有数和期限',
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

/** In what a promised and a reported figure are compared. */
export const dimensionLabel: Record<keyof Dimensions, string> = { indicator: '指标', scope: '范围', place: '地方', period: '时段', stage: '认定', measure: '口径' }

/** What changed from one statement of a goal to the next. */
export const changeLabel: Record<ChangeKind, string> = {
  value: '数值', deadline: '期限', unit: '单位', scope: '范围', denominator: '分母', 'success-test': '怎么算做到', modality: '语气', stage: '认定层级',
  dropped: '不再提', restored: '恢复', conflict: '同一文件前后不一',
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
