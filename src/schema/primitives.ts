/** The small types that every record is made of. Each field carries one sentence of meaning in Chinese (for editors) and English. */
import { z } from 'zod'

/** Metadata of one field: `description` is what an editor shows, `en` the same for readers of English. */
export const says = (description: string, en: string) => ({ description, en })

/** A short ASCII id: lower-case letters, digits and hyphens, given once and never reused. */
export const Id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'id')

/** A partial date as printed: `2025`, `2025-06` or `2025-06-26`; existence is checked by validation. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'partial-date')

/** An exact decimal kept as a string, so that 0.45 stays 0.45. */
export const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'decimal')

/** Words that are not empty and carry no white space at either end. */
export const Text = z.string().regex(/^\S([\s\S]*\S)?$/, 'text')

/** The fields that tie a record to the words it came from. */
export const quoteFields = {
  quote: Text.meta(says('原文中的原话，去掉空白，一字不改，在全文中只出现一次', 'The verbatim words with white space removed, found at exactly one place of the source')),
  before: Text.optional().meta(says('同样的话出现两次时，紧挨在前面的原话', 'The words directly before the quote, where the same words occur twice')),
  after: Text.optional().meta(says('同样的话出现两次时，紧挨在后面的原话', 'The words directly after the quote, where the same words occur twice')),
}

/** A quotation on its own, used where a record needs a second fragment of the text. */
export const Quotation = z.strictObject(quoteFields)
export type Quotation = z.infer<typeof Quotation>

/** What a record says to readers of English; an edition without English leaves it out. */
export const english = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape).optional().meta(says('英文', 'English'))
/** A name in English, for records of which no more is said. */
export const englishTitle = { title: Text.meta(says('英文名称', 'Name in English')) }

/** A declared exception from a cross-check, with the reason that readers see. */
export const Waiver = z.strictObject({
  check: z.enum(['value', 'comparator', 'unit', 'date', 'modality', 'sum']).meta(says('免去哪一项核对', 'Which cross-check is waived')),
  reason: Text.meta(says('为什么这里与原话的字面不同却是对的', 'Why the record is right although it differs from the letter of the quote')),
})
export type Waiver = z.infer<typeof Waiver>
