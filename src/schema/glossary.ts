/** The words of records that are no names of records, in another language: units, scopes, issuers, headings. */
import { z } from 'zod'
import { says, Text } from './primitives.ts'

/** Short words as the records write them, each with what it is in the other language. */
export const Glossary = z.strictObject({
  language: z.literal('en').meta(says('译成哪种语言', 'The other language')),
  units: z.record(Text, z.strictObject({
    one: z.string().meta(says('只有一个时', 'For one')),
    many: z.string().meta(says('不是一个时；译文不写单位就留空', 'Otherwise; empty where the other language writes none')),
  })).meta(says('单位', 'Units')),
  words: z.record(Text, Text).meta(says('词：学段、地方、分母、发文单位、有效性、章节标题', 'Words: stages, places, denominators, issuers, validity, headings of sections')),
})
export type Glossary = z.infer<typeof Glossary>
