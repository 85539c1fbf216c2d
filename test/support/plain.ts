/** The tiny edition with plain texts and word lists, examined for what its plain texts may not do. */
import type { Problem } from '../../src/model/problem.ts'
import type { Lexicon } from '../../src/schema/lexicon.ts'
import type { People, ProseText } from '../../src/schema/prose.ts'
import type { Plain } from '../../src/schema/plain.ts'
import type { Task } from '../../src/schema/task.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { allAddresses } from '../../src/model/addresses.ts'
import { buildCatalog } from '../../src/model/build.ts'
import { examine } from '../../src/model/integrity.ts'
import { record, tinyEdition } from './edition.ts'

/** What is said of one task after a change to its plain text: “words: message”. */
export function saidOf(plain: Partial<Plain>, change: { task?: Partial<Task>; english?: string; lexicon?: Lexicon; edit?: (edited: Edited) => void } = {}): string[] {
  return told(problemsOf((edited) => {
    const task = record(edited, 'tasks', 'gp26-001')
    Object.assign(task, change.task)
    task.plain = { says: '没有写。', ...plain }
    task.english = { title: 'Parks', says: change.english ?? 'Parks.' }
    Object.assign(record(edited, 'lexicons', 'words'), change.lexicon)
    change.edit?.(edited)
  }))
}

/** What is said of a Markdown text, by default one for some people. */
export function saidOfProse(body: string, change: { folder?: ProseText['folder']; id?: string; lexicon?: Lexicon; computed?: ProseText['head']['computed']; elsewhere?: string[] } = {}): string[] {
  const { folder = 'people', id = 'visitors' } = change
  const head = '---\ntitle: 公园\ndescription: 公园。\n---\n'
  const prose: ProseText = { file: `content/${folder}/${id}.md`, folder, id, head: { ...(folder === 'people' ? PEOPLE : { title: '公园', description: '公园。' }), ...(change.computed && { computed: change.computed }), ...(change.elsewhere && { elsewhere: change.elsewhere }) }, text: head + body, from: head.length }
  return told(problemsOf((edited) => {
    Object.assign(record(edited, 'lexicons', 'words'), change.lexicon)
    edited.prose = [prose]
  }))
}

/** The head of a page for some people. */
export const PEOPLE: People = { title: '公园', description: '公园。', question: '有公园吗？', audiences: ['residents'], order: 1, english: { title: 'Visitors', description: 'Parks.', questions: [] } }

/** Every problem of the tiny edition after a change. */
export function problemsOf(change: (edited: Edited) => void): Problem[] {
  const edited = tinyEdition()
  change(edited)
  return examine({ ...edited, registry: allAddresses(buildCatalog(edited).catalog).map((a) => a.address) }).problems
}

const told = (problems: readonly Problem[]) => problems.map(({ words, message }) => (words && !message.includes(`“${words}”`) ? `${words}：${message}` : message))
