import { z } from 'zod'
import { english, englishTitle, PartialDate, says, Text } from './primitives.ts'

/** Where a report of an error goes: `{record}`, `{source}` and `{address}` stand for what the page fills in, after the host. */
const CORRECTIONS = /^(https:\/\/[^\s\/?#{}]+|mailto:[^\s@?{}]+@[^\s@?{}]+)([\/?#]([^\s{}]|\{(record|source|address)\})*)?$/

/** What this edition of the ledger is, and the day it speaks for. */
export const Edition = z.strictObject({
  title: Text.meta(says('站名', 'Name of the site')),
  volume: Text.meta(says('第几册', 'Which volume')),
  subject: Text.meta(says('讲什么', 'What it is about')),
  scope: Text.meta(says('一句话说明收了什么', 'One sentence on what is collected')),
  origin: Text.optional().meta(says('一句话说记录是怎么来的、谁复核过，印在每页下面', 'How the records came about and who checked them, in one sentence, at the foot of every page')),
  asOf: PartialDate.meta(says('账面截至的日期', 'The day the ledger speaks for')),
  url: z.url().meta(says('网址，末尾没有斜线', 'Address of the site, without a slash at the end')),
  corrections: z.string().regex(CORRECTIONS, 'corrections').optional().meta(says('报错的地址，以 https:// 或 mailto: 开头，里面可以用 {record}（编号和名称）、{source}（出处）、{address}（网址）；还没有开通就不写', 'Where to report an error, https or mailto, in which {record}, {source} and {address} are filled in; absent until there is one')),
  plain: z.literal('required').optional().meta(says('写 required，就是每条任务都要有白话和英文；没写齐就不写', 'Whether every task must have its plain text and English')),
  languages: z.array(z.enum(['zh-CN', 'en'])).optional().meta(says('用哪几种语言发布；写了 en，每条记录都要有英文', 'Languages it is published in; with en every record needs its English')),
  english: english({
    ...englishTitle,
    volume: Text.meta(says('英文：第几册', 'Which volume')),
    subject: Text.meta(says('英文：讲什么', 'What it is about')),
    scope: Text.meta(says('英文：收了什么', 'What is collected')),
    origin: Text.optional().meta(says('英文：记录是怎么来的', 'How the records came about')),
  }),
})
export type Edition = z.infer<typeof Edition>
