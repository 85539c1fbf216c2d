/** The door to the prose of an edition: Markdown and MDX pages by id, ready to render. */
import { getEntry, render } from 'astro:content'
import { answersOf } from './model/answers.ts'
import type { TaskNode } from './model/catalog.ts'
import { oneSentence } from './model/one-sentence.ts'

/** One piece of prose: its title, its one-sentence description and its body as a component; null where the edition has none. */
export async function findProse(id: string) {
  const entry = await getEntry('pages', id)
  if (!entry) return null
  const { Content } = await render(entry)
  return { id, ...entry.data, Content }
}

/** The same for prose that every edition must have. */
export async function getProse(id: string): Promise<Prose> {
  const prose = await findProse(id)
  if (!prose) throw new Error(`content/pages/ 里缺少 ${id}.md 或 ${id}.mdx`)
  return prose
}

export type Prose = NonNullable<Awaited<ReturnType<typeof findProse>>>

/** The questions and answers on a topic, with their short answer as title and description; null where the edition has none. */
export const findAnswers = (topic: string, tasks: TaskNode[]) => findSections('topicTexts', topic, tasks)

/** The summary of a document, with its title and description; null where the edition has none. */
export const findSummary = (document: string, tasks: TaskNode[]) => findSections('documentTexts', document, tasks)

async function findSections(collection: 'topicTexts' | 'documentTexts', id: string, tasks: TaskNode[]) {
  const entry = await getEntry(collection, id)
  return entry?.body === undefined ? null : { ...entry.data, ...answersOf(entry.body, tasks) }
}

/** The summary of a document in one sentence; null where the edition has none. */
export async function findSentence(document: string) {
  const entry = await getEntry('documentTexts', document)
  return entry?.body === undefined ? null : oneSentence(entry.body)
}
