/** The rows of the public tables, each column typed and with its meaning; CSV headers, JSON Schemas and the data package derive from these. */
import { z } from 'zod'
import { RUNGS } from '../model/progress.ts'
import { RULE } from '../model/status.ts'
import { Agreement, ChangeKind, Match } from '../schema/evidence.ts'
import { says } from '../schema/primitives.ts'
import { Term } from '../schema/term.ts'
import { Authority, Cadence, Comparator, Disposition, Due, Measure, Modality, Stage, TargetKind, TaskType } from '../schema/vocabulary.ts'

const text = (zh: string, en: string) => z.string().meta(says(zh, en))
const maybe = (zh: string, en: string) => z.string().nullable().meta(says(zh, en))
const number = (zh: string, en: string) => z.number().nullable().meta(says(zh, en))
const whole = (zh: string, en: string) => z.int().meta(says(zh, en))
/** A date as precisely as printed: a year, a month or a day. */
const when = (zh: string, en: string) => z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable().meta(says(zh, en))
const flag = (zh: string, en: string) => z.boolean().meta(says(zh, en))
const one = <T extends z.ZodType>(type: T, zh: string, en: string) => type.meta(says(zh, en))
const agrees = (zh: string, en: string) => one(Agreement, zh, en)

/** The status ids and rungs of the model, as the tables publish them. */
const Status = z.enum(RULE.map(({ status }) => status))
const Rung = z.enum(RUNGS)

const id = text('编号', 'Id')
const url = text('固定网址', 'Permanent address')
const document = text('所在文件', 'Document')
const jurisdiction = text('地区', 'Jurisdiction')
const quote = text('原话，去掉空白', 'Verbatim words, white space removed')
const paragraph = text('所在段落或标题的编号', 'Paragraph or heading')
const value = {
  indicator: text('指标', 'Indicator'), label: text('这一项的名称', 'What this figure is called'),
  comparator: one(Comparator.nullable(), '怎样比', 'How the value bounds'), value: number('数值，基本单位', 'Value in the base unit'),
  min: number('范围的下限', 'Lower bound of a range'), max: number('范围的上限', 'Upper bound of a range'),
  unit: maybe('基本单位', 'Base unit'), scope: maybe('范围：学段、地方、分母、其他', 'Scope: school stage, place, denominator, other limits'),
}
const extras = {
  encoded: flag('原文没有印数字，由“全部”等换算', 'True when no number is printed'), measure: one(Measure, '总量、增量、比例或门槛', 'Stock, increment, ratio or rule'),
  raw: text('数值的原文写法', 'The value as worded'), partOf: maybe('所属总数', 'The total it is part of'), note: maybe('编者按', 'Editor’s note'),
}

export const rows = {
  documents: z.strictObject({
    id, code: text('任务编码前缀', 'Prefix of task codes'), title: text('标题', 'Title'), kind: text('文种', 'Kind'), authority: one(Authority, '依据的等级', 'Authority'),
    issuer: text('发文机关或刊登单位', 'Issuer'), jurisdiction, number: maybe('发文字号', 'Document number'), dated: when('成文日期', 'Date'),
    start: when('规划期开始', 'First year covered'), end: when('规划期结束', 'Last year covered'), display: text('展示方式', 'Display rule'), sha256: maybe('原文的 SHA-256', 'SHA-256 of the source'),
    online: maybe('网上的出处', 'Where the text stands on the web'), onlineSeen: when('哪一天看到的', 'The day on which it was seen there'), url,
  }),
  sections: z.strictObject({
    id, document, heading: text('标题', 'Heading'), level: whole('层级', 'Depth'), order: whole('次序', 'Order'), printed: flag('标题是否原文印有', 'Whether the source prints the heading'),
    paragraphs: whole('段数', 'Paragraphs'), tasks: whole('任务数', 'Tasks'), url,
  }),
  tasks: z.strictObject({
    id, document, section: text('章节', 'Section'), title: text('标题', 'Title'), plain: maybe('白话：说了什么、意味着什么、没有写什么', 'Plain text: what it says, what it means, what it does not say'), modality: one(Modality, '语气', 'Modality'),
    type: one(TaskType, '类型', 'Type'), responsible: maybe('责任单位', 'Responsible bodies'), affected: maybe('影响谁', 'Who is affected'), topics: text('主题', 'Topics'),
    deadline: when('期限', 'Deadline'), quote: maybe('原话，去掉空白；只能摘引的文件，没有数字的任务在这里不列原话，见它的页面', 'Verbatim words; null in bulk for tasks without figures of texts that may only be quoted, see their pages'), paragraph, url, quotedFrom: maybe('转引自', 'Quoted from'),
    englishTitle: maybe('英文标题', 'Title in English'), english: maybe('英文一句话', 'What it says, in English'),
  }),
  targets: z.strictObject({
    id, task: text('任务', 'Task'), document, jurisdiction, kind: one(TargetKind, '目标、标准或节点', 'Kind'), ...value,
    start: when('起于', 'Start'), deadline: when('期限', 'Deadline'), cadence: one(Cadence.nullable(), '多久一次', 'Cadence'), modality: one(Modality, '语气', 'Modality'),
    stage: one(Stage.nullable(), '谁认定', 'Whose recognition counts'), status: one(Status, '状态，按公布的规则得出', 'Status, derived by the published rule from evidence, dates and the as-of date'), quote, paragraph, url,
    due: one(Due.nullable(), '期限的说法', 'How the deadline bounds'), dateWords: maybe('期限的原文写法', 'The date as worded'), ...extras,
    rung: one(Rung, '算得上的数凭谁的话，几样不同时写最弱的', 'Rung of the evidence that counts, the weakest of several'), countedMin: number('算得上的数加起来，至少', 'At least this much counts'), countedMax: number('算得上的数加起来，至多', 'At most this much counts'),
    dueDay: when('到期日，由期限推出：只印年份的取那一年最后一天，写“年前”的取前一年最后一天', 'Day it falls due, derived from the deadline: the last day of a printed year, or of the year before it for 年前'),
  }),
  results: z.strictObject({
    id, document, jurisdiction, ...value, asOf: when('截至', 'As of'), stage: one(Stage.nullable(), '谁认定', 'Whose recognition'), quote, paragraph, url,
    task: text('任务', 'Task'), says: text('谁说的', 'Who says so'), ...extras,
  }),
  matches: z.strictObject({
    target: text('目标', 'Target'), result: text('公布数字', 'Result'), verdict: one(Match.shape.verdict, '算、算一部分、不算', 'Counts, counts in part, or refused'), reason: text('为什么', 'Reason'),
    indicator: agrees('指标是否相同', 'Same indicator'), scope: agrees('范围是否相同', 'Same scope'), place: agrees('地方是否相同', 'Same place'),
    period: agrees('时段是否相同', 'Same period'), stage: agrees('认定层级是否相同', 'Same stage'), measure: agrees('总量还是增量，是否相同', 'Both stock or both increment'),
    countedMin: number('算进去的，至少', 'At least this much counts'), countedMax: number('算进去的，至多', 'At most this much counts'),
  }),
  lineages: z.strictObject({
    id, title: text('名称', 'Name'), member: text('成员：目标或任务，按时间排列', 'Member: a target or a task, in order of time'), document, change: one(ChangeKind.nullable(), '到这一条为止变了什么；没有变就空着', 'What changed on the way to this member; null where nothing did'),
    before: maybe('此前的话', 'Words before'), after: maybe('此后的话；不再提起的没有', 'Words after; null when dropped'), url,
    from: maybe('从哪一条变来', 'The member before'), quotedFrom: maybe('转引自', 'Quoted from'), note: maybe('一句话说明', 'One sentence on the change'),
  }),
  indicators: z.strictObject({
    id, title: text('名称', 'Name'), definition: text('量的是什么', 'What is measured'), unit: maybe('单位', 'Unit'), direction: text('方向', 'Direction'), denominator: maybe('分母', 'Denominator'),
    topics: text('主题', 'Topics'), targets: whole('目标数', 'Targets'), results: whole('公布数字数', 'Results'), url,
  }),
  terms: z.strictObject({
    id, term: text('名词', 'Term'), definition: text('解释', 'Definition'), url, aliases: maybe('别的写法', 'Other printed forms'), matters: text('为什么要紧', 'Why it matters'),
    source: one(Term.shape.source, '谁下的定义', 'Who defines it'), quote: maybe('原文下定义的话', 'The defining words'), stands: text('见于哪里', 'Where it stands'),
    versus: maybe('容易混淆的名词', 'Terms it is confused with'), english: text('英文名', 'The word in English'), englishDefinition: text('英文解释', 'The definition in English'),
  }),
  figures: z.strictObject({
    document, text: text('印出来的数', 'The number as printed'), value: number('数值', 'Value'), disposition: one(Disposition, '它是什么', 'What became of it'),
    record: maybe('所属记录', 'Record'), quote: text('所在的话', 'The words it stands in'), paragraph: maybe('所在段落或标题', 'Paragraph or heading'),
  }),
} as const
/** A public table by its name in addresses. */
export type TableName = keyof typeof rows
