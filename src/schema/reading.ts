import { z } from 'zod'
import { Decimal, Id, PartialDate, quoteFields, says, Text } from './primitives.ts'
import { Comparator } from './vocabulary.ts'

const ReadFigure = z.strictObject({
  ...quoteFields,
  raw: Text.meta(says('数值的原文写法', 'The value as worded')),
  comparator: Comparator.optional().meta(says('比较方式', 'Comparator')),
  value: Decimal.optional().meta(says('数值', 'Value')),
  min: Decimal.optional().meta(says('下限', 'Lower bound')),
  max: Decimal.optional().meta(says('上限', 'Upper bound')),
  unit: Text.optional().meta(says('单位', 'Unit')),
  deadline: PartialDate.optional().meta(says('期限或截至', 'Deadline or as-of')),
})

/** What one independent reader found in one source, before differences were settled. */
export const Reading = z.strictObject({
  document: Id.meta(says('文件', 'Document')),
  reader: z.enum(['a', 'b']).meta(says('第几遍', 'Which reading')),
  tasks: z.array(z.strictObject(quoteFields)).meta(says('读出的任务', 'Tasks found')),
  targets: z.array(ReadFigure).meta(says('读出的目标', 'Targets found')),
  results: z.array(ReadFigure).meta(says('读出的公布数字', 'Results found')),
})
export type Reading = z.infer<typeof Reading>
