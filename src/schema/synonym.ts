import { z } from 'zod'
import { says, Text } from './primitives.ts'

/** Everyday words of one field, each with the words that the documents use for the same thing. */
export const Synonyms = z.strictObject({
  words: z.array(z.strictObject({
    everyday: z.array(Text).min(1).meta(says('平常怎么说', 'What people say')),
    official: z.array(Text).min(1).meta(says('文件里怎么写，照抄文件里的词；最贴近的写在前面', 'What documents write, nearest first')),
    note: Text.optional().meta(says('两种说法差在哪里', 'How the two differ')),
  })).min(1).meta(says('词表', 'Words')),
})
export type Synonyms = z.infer<typeof Synonyms>
