import { z } from 'zod'
import { says, Text } from './primitives.ts'
import { Authority, Disposition, Modality } from './vocabulary.ts'

const Words = z.array(Text).min(1)
const English = z.strictObject({
  forbids: Words.optional().meta(says('英文里不能用的词', 'English words that are too strong')),
  needs: Words.optional().meta(says('英文里至少要有一个的词', 'English words of which one must stand there')),
})

/** Reviewed word lists: how numbers of the sources are read, and what plain texts may and may not say. A file holds one or more of them. */
export const Lexicon = z.strictObject({
  words: z.array(z.strictObject({
    word: Text.meta(says('词', 'Word')),
    disposition: Disposition.exclude(['target', 'result']).meta(says('词里的数字是什么', 'What its numeral is')),
    reason: Text.meta(says('为什么', 'Why')),
  })).optional().meta(says('原文里带数字、却不表示数量的词', 'Words of the sources that contain a numeral without stating a quantity')),
  countless: Words.optional().meta(says('白话里带数字、却不表示数量的词', 'The same in plain texts')),
  jargon: Words.optional().meta(says('读者会绊住的词：白话里用了，就要有名词解释', 'Words that need a term where a plain text uses them')),
  official: z.array(z.strictObject({
    phrase: Text.meta(says('官样话', 'Official phrase')),
    instead: Text.meta(says('改成什么', 'What to write instead')),
  })).optional().meta(says('白话里不用的官样话', 'Official phrases that plain texts avoid')),
  unofficial: Words.optional().meta(says('里面碰巧有官样话的平常词，如“推动力”', 'Everyday words that merely contain an official phrase')),
  modality: z.array(z.strictObject({
    of: z.array(Modality).min(1).meta(says('原文是哪些语气', 'Modalities of the source')),
    forbids: Words.optional().meta(says('白话里不能用的更强的词', 'Stronger words that the plain text may not use')),
    needs: Words.optional().meta(says('白话里至少要有一个的词', 'Words of which one must stand in the plain text')),
    english: English.optional().meta(says('英文', 'English')),
  })).optional().meta(says('各种语气在白话里能说到多重', 'How firmly a plain text may speak')),
  mild: Words.optional().meta(says('里面碰巧有重话的平常词，如“不一定”', 'Everyday words that merely contain a strong one')),
  authority: z.array(z.strictObject({
    of: Authority.meta(says('依据的等级', 'Authority of the source')),
    words: Words.meta(says('文件说明的第一节里至少要有一个的词', 'Words of which one must stand in the first section of a summary')),
  })).optional().meta(says('文件说明怎样交代依据', 'How a summary names the authority of its source')),
})
export type Lexicon = z.infer<typeof Lexicon>
