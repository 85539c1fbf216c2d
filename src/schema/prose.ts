import { z } from 'zod'
import { Page } from './page.ts'
import { Computed } from './plain.ts'
import { Id, says } from './primitives.ts'

/** The head of a plain text in Markdown about one document, topic or audience. */
export const Prose = Page.extend({
  computed: z.array(Computed).optional().meta(says('文中算出来的数', 'Numbers of the text that are computed')),
  elsewhere: z.array(Id).optional().meta(says('文中引用的、不属于这个主题的任务', 'Tasks that the text of a topic cites though they belong to other topics')),
})
export type Prose = z.infer<typeof Prose>

/** The folders of such texts: the file name is the id of the record that a text is about, in the collection of the same name. */
export const proseFolders = ['documents', 'topics', 'audiences'] as const
export type ProseFolder = (typeof proseFolders)[number]

/** The sections of a document's summary, in their order. */
export const SUMMARY = ['一句话', '谁会感到什么变化', '主要答应了什么', '话说得多重', '后来公布了什么', '还没有答案的', '名词', '背景', '谁发的，什么时候'] as const

/** The section of a topic's text that says what no document says; every other section is a question. */
export const UNWRITTEN = '文件里没有写的'

/** Such a text as read: its head, the whole file, and where its body begins. */
export type ProseText = { file: string; folder: ProseFolder; id: string; head: Prose; text: string; from: number }
