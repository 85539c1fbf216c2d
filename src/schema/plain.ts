/** The words that the site itself writes about a record, in everyday Chinese and in English. */
import { z } from 'zod'
import { says, Text } from './primitives.ts'

/** A number of a plain text that its source does not print, with the rule by which validation makes it again. */
export const Computed = z.strictObject({
  number: Text.meta(says('白话里写的数，照写', 'The number as the plain text writes it')),
  rule: z.enum(['sum', 'difference', 'quotient', 'product', 'percent', 'count', 'convert']).meta(says('怎样算：加、减、除、乘、占百分之几、数个数、换单位', 'How it is made')),
  of: z.array(Text).min(1).meta(says('从原文的哪些数算来，照抄；count 写数的是哪些词', 'The printed numbers it is made of; for a count, the printed things counted')),
})
export type Computed = z.infer<typeof Computed>

/** What a task says, in everyday words; the original always stands beside it. */
export const Plain = z.strictObject({
  says: Text.meta(says('一句话：谁、什么时候、为谁、做什么', 'One sentence: who will do what by when for whom')),
  means: Text.optional().meta(says('对读者意味着什么；没有就不写', 'What it means for the reader')),
  silent: Text.optional().meta(says('原话没有写什么', 'What the words do not say')),
  computed: z.array(Computed).optional().meta(says('原话里没有、算出来的数', 'Numbers that are not printed but computed')),
})
export type Plain = z.infer<typeof Plain>

/** The same in English, for readers without Chinese. */
export const English = z.strictObject({
  title: Text.meta(says('英文标题', 'Title in English')),
  says: Text.meta(says('同一句话的英文', 'The same sentence in English')),
})
export type English = z.infer<typeof English>
