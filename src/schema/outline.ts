import { z } from 'zod'
import { Id, says, Text } from './primitives.ts'

/** One heading of a source, or a place where this site sets one because the source prints none. */
export const OutlineEntry = z.strictObject({
  id: Id.meta(says('章节编号，永久不变', 'Permanent id of the section')),
  level: z.int().min(1).max(4).meta(says('层级', 'Depth')),
  heading: Text.optional().meta(says('原文印的标题，去掉空白', 'The heading as printed, white space removed')),
  label: Text.optional().meta(says('原文没有标题时本站加的小标题', 'Our own heading where the source prints none')),
  kind: z.enum(['section', 'front', 'back']).optional().meta(says('正文，或文头、文尾', 'Body, or front and back matter')),
  starts: Text.optional().meta(says('标题与正文分离时，正文开头的原话', 'First words of the body where it is not directly after its heading')),
}).refine((e) => (e.heading === undefined) !== (e.label === undefined), 'heading-or-label')
export type OutlineEntry = z.infer<typeof OutlineEntry>

/** The declared order of a source: what a scrambled print should read like, and what of it is furniture. */
export const Outline = z.strictObject({
  width: z.int().positive().optional().meta(says('原文一行大约多少字；不到这个长度又以句号结尾的行，算一段的末行', 'Characters a full line holds; a shorter line that ends a sentence ends its paragraph')),
  sections: z.array(OutlineEntry).min(1).meta(says('章节，按应有的次序', 'Sections in reading order')),
  drops: z.array(z.strictObject({
    line: Text.meta(says('整行的原文，去掉空白', 'A whole line, white space removed')),
    kind: z.enum(['page-number', 'list-number', 'markup', 'heading-copy']).meta(says('它是什么', 'What it is')),
    reason: Text.meta(says('为什么不是正文', 'Why it is not text')),
  })).optional().meta(says('不是正文的整行', 'Whole lines that are furniture')),
  alone: z.array(Text).optional().meta(says('独立成段、却不以句号结尾的行', 'Lines that are paragraphs although no full stop ends them')),
  notes: z.array(z.strictObject({
    quote: Text.meta(says('有问题的原话', 'The words in question')),
    note: Text.meta(says('编者按：原文照录，这里说明', 'What the editor has to say about them')),
  })).optional().meta(says('编者按：错漏照录，在旁说明', 'Editor’s notes: slips are kept and explained')),
})
export type Outline = z.infer<typeof Outline>
