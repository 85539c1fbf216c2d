import { z } from 'zod'
import { Decimal, Id, PartialDate, quoteFields, says, Text, Waiver } from './primitives.ts'
import { Cadence, Comparator, Due, Measure, Modality, Stage, TargetKind } from './vocabulary.ts'

/** Who and what a figure covers, as far as the source says. */
export const Scope = z.strictObject({
  stage: Text.optional().meta(says('学段，如小学、初中', 'School stage')),
  place: Text.optional().meta(says('地方，如城镇、农村、市城区', 'Place or kind of place')),
  denominator: Text.optional().meta(says('分母：占什么的比例、每什么', 'What the value is a share of, or counted per')),
  note: Text.optional().meta(says('其他限定', 'Further limits')),
})
export type Scope = z.infer<typeof Scope>

/** The value of a figure in its base unit (11.21万个 is 112100 个), shared by targets and results. */
const valueFields = {
  indicator: Id.meta(says('衡量什么', 'What is measured')),
  label: Text.meta(says('这一项的名称', 'What this very figure is called')),
  raw: Text.meta(says('数值的原文写法，须在原话之内', 'The value as worded, inside the quote')),
  comparator: Comparator.optional().meta(says('等于、不低于、大于、不大于、低于、约、范围', 'How the value bounds')),
  value: Decimal.optional().meta(says('数值，换算到基本单位', 'Value in the base unit')),
  min: Decimal.optional().meta(says('范围的下限', 'Lower bound of a range')),
  max: Decimal.optional().meta(says('范围的上限', 'Upper bound of a range')),
  unit: Text.optional().meta(says('基本单位，如个、所、元、%', 'Base unit')),
  encoded: z.boolean().optional().meta(says('原文没有印数字，由“全部”“所有”之类换算而来', 'True when no number is printed and the value stands for words such as “all”')),
  scope: Scope.optional().meta(says('范围', 'Scope')),
  measure: Measure.meta(says('总量、增量、比例还是门槛', 'Stock, increment, ratio or rule')),
  stage: Stage.optional().meta(says('谁认定才算', 'Whose recognition counts')),
  note: Text.optional().meta(says('编者按', 'Editor’s note')),
  waivers: z.array(Waiver).optional().meta(says('声明的例外', 'Declared exceptions')),
}

/** One verifiable value or dated state inside a task. */
export const Target = z.strictObject({
  task: Id.meta(says('所属任务', 'The task it belongs to')),
  partOf: Id.optional().meta(says('分步的，写它的总目标', 'The total of which this is a step')),
  ...quoteFields,
  kind: TargetKind.meta(says('目标、标准还是节点', 'Target, standard or milestone')),
  ...valueFields,
  modality: Modality.meta(says('这个数的语气', 'How firmly this figure is worded')),
  modalWord: Text.optional().meta(says('表示语气的那个词', 'The very word that says so')),
  start: PartialDate.optional().meta(says('起于', 'First year or day')),
  deadline: PartialDate.optional().meta(says('期限', 'Deadline')),
  due: Due.optional().meta(says('期限的说法：到、之前、年底、期间', 'How the deadline bounds')),
  dateWords: Text.optional().meta(says('期限的原文写法', 'The date as worded')),
  cadence: Cadence.optional().meta(says('每年、每学年、每学期、定期', 'How often it comes due')),
})
export type Target = z.infer<typeof Target>

/** One figure or event that a document reports as having happened. */
export const Result = z.strictObject({
  task: Id.meta(says('所属的“已做”条目', 'The reported task it belongs to')),
  partOf: Id.optional().meta(says('是哪个总数的一部分', 'The total of which this is a part')),
  ...quoteFields,
  ...valueFields,
  asOf: PartialDate.optional().meta(says('截至何时；原文没有印就空着', 'As of when, if printed')),
  asOfWords: Text.optional().meta(says('时间的原文写法', 'The time as worded')),
  says: Id.meta(says('谁说的', 'Who says so')),
})
export type Result = z.infer<typeof Result>
