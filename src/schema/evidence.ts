import { z } from 'zod'
import { Decimal, english, englishTitle, Id, quoteFields, says, Text } from './primitives.ts'

/** Whether one dimension of a target and a result agree. */
export const Agreement = z.enum(['yes', 'no', 'unknown'])
export type Agreement = z.infer<typeof Agreement>

/** The dimensions on which a target and a result are compared, in the order readers see them. */
export const Dimensions = z.strictObject({
  indicator: Agreement.meta(says('量的是不是同一件事', 'Whether the same thing is measured')),
  scope: Agreement.meta(says('范围：人群、学校类型是否相同', 'Whether population and scope agree')),
  place: Agreement.meta(says('地方是否相同', 'Whether the place agrees')),
  period: Agreement.meta(says('时段是否相同', 'Whether the period agrees')),
  stage: Agreement.meta(says('认定的层级是否相同', 'Whether the stage of recognition agrees')),
  measure: Agreement.meta(says('总量还是增量，是否相同', 'Whether both are stock or both increment')),
})
export type Dimensions = z.infer<typeof Dimensions>

/** The verdict on one target–result pair. */
export const Match = z.strictObject({
  target: Id.meta(says('目标', 'Target')),
  result: Id.meta(says('公布的数字', 'Result')),
  verdict: z.enum(['counts', 'part', 'refused']).meta(says('算、算一部分、不算', 'Counts, counts in part, or refused')),
  counted: z.strictObject({
    min: Decimal.meta(says('至少算多少', 'At least this much')),
    max: Decimal.meta(says('至多算多少', 'At most this much')),
  }).optional().meta(says('这个数里可以算到目标上的部分，基本单位', 'How much of the result counts toward the target, in the base unit')),
  dimensions: Dimensions.meta(says('逐项比较', 'Dimension by dimension')),
  reason: Text.meta(says('一句话说明为什么', 'One plain sentence of reason')),
})
export type Match = z.infer<typeof Match>

/** A reported figure set beside a guardrail, without any verdict. */
export const Context = z.strictObject({
  task: Id.meta(says('底线任务', 'The guardrail')),
  result: Id.meta(says('公布的数字', 'The reported figure')),
  note: Text.meta(says('为什么放在一起，为什么不判断', 'Why they stand together and why nothing is judged')),
})
export type Context = z.infer<typeof Context>

/** What changed from one statement of a goal to the next. */
export const ChangeKind = z.enum(['value', 'deadline', 'unit', 'scope', 'denominator', 'success-test', 'modality', 'stage', 'dropped', 'restored', 'conflict'])
export type ChangeKind = z.infer<typeof ChangeKind>

/** The same goal through successive documents. */
export const Lineage = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  summary: Text.meta(says('一句话的答案', 'The answer in one sentence')),
  order: z.int().meta(says('次序', 'Order')),
  members: z.array(Id).min(2).meta(says('成员：目标或任务，按时间排列', 'Targets or tasks in order of time')),
  changes: z.array(z.strictObject({
    id: Id.meta(says('变化的编号，永久不变', 'Permanent id of the change')),
    from: Id.meta(says('此前', 'The member before')),
    to: Id.meta(says('此后', 'The member after')),
    kind: ChangeKind.meta(says('变了什么', 'What changed')),
    before: quoteFields.quote.meta(says('此前的原话', 'The words before')),
    after: quoteFields.quote.optional().meta(says('此后的原话；不再提起的没有', 'The words after; none when dropped')),
    note: Text.meta(says('一句话说明', 'One sentence')),
  })).meta(says('变化；说法没变的可以没有', 'Changes; none where the words stayed the same')),
  english: english(englishTitle),
})
export type Lineage = z.infer<typeof Lineage>

/** How a document stands to one item of an outside norm. */
export const Compliance = z.enum(['same', 'stricter', 'weaker', 'reference', 'silent', 'narrowed'])
export type Compliance = z.infer<typeof Compliance>

/** One item of an outside norm and how each document stands to it. */
export const Standard = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  group: z.enum(['resource', 'government', 'quality']).meta(says('资源配置、政府保障、教育质量', 'Group')),
  order: z.int().meta(says('次序', 'Order')),
  comparator: z.enum(['=', '≥', '≤', '<', '>']).optional().meta(says('怎样比', 'How it bounds')),
  primary: Decimal.optional().meta(says('小学', 'Primary')),
  junior: Decimal.optional().meta(says('初中', 'Junior')),
  unit: Text.optional().meta(says('单位', 'Unit')),
  indicator: Id.optional().meta(says('对应的指标', 'Indicator')),
  provenance: Text.meta(says('来历；没有核对原件的写“来源待核”', 'Provenance; unchecked against the original until it says otherwise')),
  note: Text.optional().meta(says('说明', 'Note')),
  documents: z.array(z.strictObject({
    document: Id.meta(says('文件', 'Document')),
    relation: Compliance.meta(says('相同、更严、更宽、照办、没提、收窄', 'Same, stricter, weaker, by reference, silent or narrowed')),
    records: z.array(Id).optional().meta(says('凭哪些目标或任务', 'The records it rests on')),
    note: Text.meta(says('一句话说明', 'One sentence')),
  })).min(1).meta(says('每份文件怎么说', 'What each document says')),
})
export type Standard = z.infer<typeof Standard>

/** One row of the board of levels: the same indicator and year, level by level. */
export const Level = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  order: z.int().meta(says('次序', 'Order')),
  year: z.string().regex(/^\d{4}$/, 'partial-date').optional().meta(says('哪一年', 'Year')),
  cells: z.array(z.strictObject({
    level: z.enum(['province', 'city', 'district']).meta(says('哪一级', 'Level')),
    records: z.array(Id).meta(says('目标或任务', 'Targets or tasks')),
  })).min(1).meta(says('各级怎么说', 'What each level says')),
  note: Text.meta(says('能不能比，为什么', 'Whether they compare, and why')),
})
export type Level = z.infer<typeof Level>
