import { z } from 'zod'
import { english, englishTitle, Id, PartialDate, says, Text } from './primitives.ts'
import { Authority } from './vocabulary.ts'

/** A statement about how one document stands to another. */
export const Relation = z.strictObject({
  kind: z.enum(['implements', 'cites', 'quotes', 'reports-on', 'parallel', 'precedes', 'no-relation']).meta(says('关系：落实、提到、转引、报告进展、并行、在前、没有关系', 'How this document stands to the other')),
  document: Id.meta(says('另一份文件的编号', 'The other document')),
  note: Text.optional().meta(says('这个关系凭什么成立', 'What the relation rests on')),
})

/** One policy text, or one that is known only because another quotes it. */
export const Document = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9]*$/, 'code').meta(says('任务编码的前缀，如 PY21', 'Prefix of the codes of its tasks')),
  title: Text.meta(says('标题，照印', 'Title as printed')),
  shortTitle: Text.meta(says('本站的简称，不超过16字', 'Short name used on this site')),
  order: z.int().meta(says('排列的次序', 'Order in lists')),
  titleNote: Text.optional().meta(says('标题的出入或来历', 'What to know about the title')),
  kind: z.enum(['plan', 'notice', 'interpretation', 'news', 'reply', 'opinion', 'memorandum']).meta(says('文种', 'Kind of document')),
  authority: Authority.meta(says('依据的等级：原文、官方解读、报道、转引', 'How near the text is to the promise itself')),
  authorityNote: Text.meta(says('告诉读者这份文本是什么、不是什么', 'What the text is and what it is not, for readers')),
  display: z.enum(['full-text', 'quotes-only', 'none']).meta(says('能否全文展示', 'Whether the text may be shown whole')),
  issuer: Text.meta(says('发文机关或刊登单位', 'Who issued or published it')),
  author: Text.optional().meta(says('署名', 'By-line, as printed')),
  jurisdiction: Id.meta(says('地区编号', 'Jurisdiction')),
  number: Text.optional().meta(says('发文字号', 'Document number')),
  dated: PartialDate.optional().meta(says('成文日期，印到哪一位写到哪一位', 'Date of the text, as precisely as printed')),
  datedWords: Text.optional().meta(says('原文的日期字样', 'The date as worded')),
  published: PartialDate.optional().meta(says('印发或发布日期', 'Date of issue')),
  start: PartialDate.optional().meta(says('规划期开始', 'First year covered')),
  end: PartialDate.optional().meta(says('规划期结束', 'Last year covered')),
  validity: Text.meta(says('有效性：原文怎么说', 'Validity, as far as published')),
  facts: z.array(z.strictObject({
    label: Text.meta(says('名目', 'Label')),
    value: Text.meta(says('内容', 'Value')),
  })).optional().meta(says('信息栏里另外要写的', 'Further lines of the information panel')),
  source: z.strictObject({
    file: z.string().regex(/^[a-z0-9-]+\.txt$/, 'file').meta(says('data/sources/ 里的文件名', 'File name in data/sources/')),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256').meta(says('文件字节的 SHA-256', 'SHA-256 of its bytes')),
  }).optional().meta(says('原文文件；只见转引的没有', 'The raw text; absent when known only by quotation')),
  online: z.strictObject({
    address: z.url({ protocol: /^https?$/ }).meta(says('登出这份文本的网页，不是搜索结果也不是转载', 'The page that carries this text; no search result and no copy')),
    seen: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'partial-date').meta(says('哪一天看到的，写到日', 'The day on which it was seen there')),
  }).optional().meta(says('网上的出处；没有亲眼见到就不写', 'Where the text stands on the web; absent unless it was seen')),
  redactions: z.array(z.strictObject({
    text: Text.meta(says('不展示的原文字样', 'Words of the source that are not shown')),
    shown: Text.meta(says('展示时写成什么', 'What is shown instead')),
    reason: Text.meta(says('为什么不展示', 'Why')),
  })).optional().meta(says('略去的私人信息', 'Private details left out')),
  relations: z.array(Relation).optional().meta(says('与其他文件的关系', 'Relations to other documents')),
  english: english({
    ...englishTitle,
    shortTitle: Text.meta(says('英文简称', 'Short name in English')),
    authorityNote: Text.meta(says('英文：这份文本是什么、不是什么', 'What the text is and what it is not')),
    says: Text.meta(says('英文：一句话说它讲什么', 'What it says, in one sentence')),
  }),
})
export type Document = z.infer<typeof Document>
