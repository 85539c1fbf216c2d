import { z } from 'zod'
import { Id, says, Text } from './primitives.ts'

/** A task, or a section or paragraph of a document as `puyang-2021-plan/p4`. */
const Stand = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*([/#][a-z][a-z0-9]*(-[a-z0-9]+)*)?$/, 'stand')

/** A word that citizens stumble on, and what it means. */
export const Term = z.strictObject({
  title: Text.meta(says('名词，照原文写', 'The word as printed')),
  aliases: z.array(Text).optional().meta(says('别的写法，照原文写', 'Other printed forms')),
  definition: Text.meta(says('它是什么意思，一两句平常的话', 'What it means, in one or two everyday sentences')),
  matters: Text.meta(says('为什么要紧，一句话', 'Why it matters, in one sentence')),
  stands: z.array(Stand).min(1).meta(says('见于哪里：任务的编号，或“文件编号/段落编号”', 'Where it stands: tasks, or paragraphs as document/paragraph')),
  source: z.enum(['document', 'site']).meta(says('谁下的定义：原文还是本站', 'Who defines it')),
  quote: Text.optional().meta(says('原文下定义的话，照抄', 'The defining words, verbatim')),
  versus: z.array(Id).optional().meta(says('容易混淆的名词', 'Terms it is confused with')),
  unlike: z.array(Text).min(1).optional().meta(says('碰巧含有这几个字、却不是它的话，如“普通高中招生”里的“中招”', 'Words that merely contain it')),
  everyday: z.literal(true).optional().meta(says('平常词，正文里不另标出', 'An everyday word that pages do not mark')),
  english: z.strictObject({
    title: Text.meta(says('英文名', 'The word in English')),
    definition: Text.meta(says('英文解释', 'The definition in English')),
  }).meta(says('英文', 'English')),
})
export type Term = z.infer<typeof Term>
