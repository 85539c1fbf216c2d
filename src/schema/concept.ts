/** The shared records that tasks and figures point to. */
import { z } from 'zod'
import { Decimal, english, englishTitle, Id, says, Text } from './primitives.ts'

/** What is being measured, across documents. */
export const Indicator = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  definition: Text.meta(says('量的是什么，一句话', 'What is measured, in one sentence')),
  unit: Text.optional().meta(says('基本单位', 'Base unit')),
  direction: z.enum(['up', 'down', 'none']).meta(says('越高越好、越低越好，或无所谓', 'Whether more or less is promised')),
  denominator: Text.optional().meta(says('分母', 'Denominator')),
  topics: z.array(Id).min(1).meta(says('主题', 'Topics')),
  plausible: z.strictObject({
    min: Decimal.meta(says('下限', 'Lowest plausible value')),
    max: Decimal.meta(says('上限', 'Highest plausible value')),
    reason: Text.meta(says('凭什么', 'Why')),
  }).optional().meta(says('合理的范围，用来自查', 'Plausible range for the self-check')),
  english: english({ ...englishTitle, definition: Text.meta(says('英文定义', 'Definition in English')) }),
})
export type Indicator = z.infer<typeof Indicator>

/** A province, city, district, county or functional zone. */
export const Jurisdiction = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  kind: z.enum(['province', 'city', 'district', 'county', 'zone']).meta(says('省、市、区、县、功能区', 'Kind')),
  code: z.string().regex(/^\d{6}$/, 'code').optional().meta(says('GB/T 2260 代码；功能区没有', 'GB/T 2260 code, where one exists')),
  parent: Id.optional().meta(says('上一级', 'The jurisdiction above')),
  note: Text.optional().meta(says('说明', 'Note')),
  english: english(englishTitle),
})
export type Jurisdiction = z.infer<typeof Jurisdiction>

/** A way in by subject. */
export const Topic = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  question: Text.meta(says('读者会怎么问', 'The question a reader would ask')),
  order: z.int().meta(says('次序', 'Order')),
  english: english({ ...englishTitle, question: Text.meta(says('英文的问法', 'The question in English')) }),
})
export type Topic = z.infer<typeof Topic>

/** People whom a commitment affects. */
export const Audience = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  order: z.int().meta(says('次序', 'Order')),
  english: english(englishTitle),
})
export type Audience = z.infer<typeof Audience>

/** A body that a source names as responsible or as the speaker. */
export const Body = z.strictObject({
  title: Text.meta(says('名称', 'Name')),
  printed: z.array(Text).min(1).meta(says('原文里的叫法', 'How sources name it')),
  jurisdiction: Id.optional().meta(says('所属地区', 'Jurisdiction')),
  each: z.literal(true).optional().meta(says('是不是统称：指文件那个地区里的每一个县（区）', 'Whether it stands for every county or district inside the place of the document')),
  english: english(englishTitle),
})
export type Body = z.infer<typeof Body>
