import { z } from 'zod'
import { Page } from './page.ts'
import { Computed } from './plain.ts'
import { Id, says, Text } from './primitives.ts'

/** The head of a plain text in Markdown about one document or topic. */
export const Prose = Page.extend({
  computed: z.array(Computed).optional().meta(says('文中算出来的数', 'Numbers of the text that are computed')),
  elsewhere: z.array(Id).optional().meta(says('文中引用的、不属于这个主题的任务', 'Tasks that the text of a topic cites though they belong to other topics')),
})
export type Prose = z.infer<typeof Prose>

/** The head of a page for some people, which is a record of its own: what they ask, whom it is for, which tasks concern them. */
export const People = Page.extend({
  computed: Prose.shape.computed,
  question: Text.meta(says('他们最想问的', 'What they ask first')),
  audiences: z.array(Id).meta(says('写给哪些人；空着就不按人挑任务', 'The audiences it is for; with none, no tasks are chosen')),
  topics: z.array(Id).optional().meta(says('只看哪些主题；不写就是全部', 'The topics that concern them; all where absent')),
  order: z.int().meta(says('排列次序', 'Place in lists')),
  english: z.strictObject({
    title: Text.meta(says('英文标题', 'Title in English')),
    description: Text.meta(says('一句话说明的英文', 'The one-sentence description in English')),
    questions: z.array(Text).meta(says('各个问题的英文，次序和正文一样', 'The questions in English, in the order of the text')),
  }),
})
export type People = z.infer<typeof People>

/** The folders of such texts and their heads; in the first two the file name is the id of the record that a text is about, in the collection of the same name. */
export const proseHeads = { documents: Prose, topics: Prose, people: People }
export type ProseFolder = keyof typeof proseHeads
export const proseFolders = Object.keys(proseHeads) as ProseFolder[]

/** The sections that a document's summary may have, in their order, each with the id of its place on the page; only the first is in all of them. */
export const SUMMARY = {
  一句话: 'gist', 主要承诺: 'promises', 语气有多强: 'firmness', 后来公布了什么: 'since',
  还有什么不知道: 'unknown', 词是什么意思: 'words', 背景: 'background', 谁在什么时候说的: 'source',
} as const
/** How the heading of a section for one kind of reader begins, as 对家长; any number of them stand after the first section. */
export const FOR = '对'

/** The section that says what no document says; every other section is a question. */
export const UNWRITTEN = '文件里没有写的'

/** Such a text as read: its head, the whole file, and where its body begins. */
export type ProseText = { file: string; folder: ProseFolder; id: string; head: Prose | People; text: string; from: number }
export type PeopleText = ProseText & { head: People }
export const isPeople = (text: ProseText): text is PeopleText => text.folder === 'people'
