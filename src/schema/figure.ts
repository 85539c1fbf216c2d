import { z } from 'zod'
import { Id, quoteFields, says, Text } from './primitives.ts'
import { Disposition } from './vocabulary.ts'

const Outcome = Disposition.exclude(['target', 'result'])

/** What became of the numbers of one source that are in no target and no result. */
export const FigureNotes = z.strictObject({
  figures: z.array(z.strictObject({
    ...quoteFields,
    text: Text.optional().meta(says('原话里的哪个数；整句的数都一样处理就不写', 'Which number inside the quote; all of them when absent')),
    disposition: Outcome.meta(says('它是什么', 'What it is')),
    record: Id.optional().meta(says('相关的记录', 'The record it belongs to')),
    reason: Text.meta(says('为什么', 'Why')),
  })).meta(says('逐个处置', 'One by one')),
})
export type FigureNotes = z.infer<typeof FigureNotes>
