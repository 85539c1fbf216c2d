import { z } from 'zod'
import { Decimal, Id, says, Text } from './primitives.ts'

const head = {
  title: Text.meta(says('查什么', 'What is checked')),
  document: Id.meta(says('哪份文件', 'Which document')),
  note: Text.meta(says('怎么读这个结果，为什么可能没有问题', 'How to read the outcome, and why it may be fine')),
}
const ids = z.array(Id).min(1)

/** One arithmetic check of a text against itself; yearly plans are checked without being declared. */
export const Check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('share'), ...head,
    part: Id.meta(says('部分的个数', 'The count')), share: Id.meta(says('它占的百分比', 'Its printed share in percent')) }),
  z.strictObject({ kind: z.literal('quotient'), ...head,
    numerator: Id.meta(says('被除数', 'Numerator')), denominator: Id.meta(says('除数', 'Denominator')),
    unit: Text.meta(says('商的单位', 'Unit of the quotient')),
    min: Decimal.optional().meta(says('不低于才不必提示', 'Lower bound of what needs no flag')),
    max: Decimal.optional().meta(says('不高于才不必提示', 'Upper bound of what needs no flag')),
    bound: Text.meta(says('界限从哪里来', 'Where the bound comes from')) }),
  z.strictObject({ kind: z.literal('parts'), ...head,
    parts: ids.meta(says('各部分', 'The parts')), whole: Id.meta(says('整体', 'The whole')),
    relation: z.enum(['=', '≤']).meta(says('各部分之和应等于还是不超过整体', 'How the sum should stand to the whole')) }),
  z.strictObject({ kind: z.literal('rising'), ...head,
    members: ids.meta(says('按时间排列', 'In order of time')) }),
  z.strictObject({ kind: z.literal('sections'), ...head,
    section: Id.meta(says('哪一章', 'The section')), count: z.int().positive().meta(says('原文说有几项', 'How many parts the text announces')),
    quote: Text.meta(says('原文怎么说', 'The words that announce them')) }),
  z.strictObject({ kind: z.literal('phases'), ...head,
    members: ids.meta(says('各阶段，按时间排列', 'The phases in order of time')), goal: Id.meta(says('最后一个阶段应当赶上的目标', 'The goal that the last phase should reach in time')) }),
  z.strictObject({ kind: z.literal('product'), ...head,
    factors: ids.meta(says('相乘的各项', 'Factors')), against: Id.meta(says('与哪一项比', 'What the product is held against')),
    divisor: Decimal.optional().meta(says('再除以', 'Divide by')), unit: Text.meta(says('单位', 'Unit')),
    relation: z.enum(['≥', '≤']).meta(says('应当怎样', 'How it should stand')) }),
])
export type Check = z.infer<typeof Check>
