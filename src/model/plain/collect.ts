/** Every plain text of an edition, ready to be checked. */
import type { Catalog, TaskNode } from '../catalog.ts'
import type { ProseText } from '../../schema/prose.ts'
import { wordsAt, wordsOfDocument, wordsOfTask, wordsOfTerm, type SourceWords, NOTHING, together } from './source-words.ts'
import { type Block, blocksOf } from './markdown.ts'
import type { Part, PlainText } from './text.ts'

/** Tasks, terms and Markdown, in this order. */
export function plainTexts(catalog: Catalog, prose: readonly ProseText[]): PlainText[] {
  const places = wordsAt(catalog)
  return [...catalog.tasks.flatMap(taskText), ...catalog.terms.map((term) => termText(catalog, term)), ...prose.map((text) => proseText(catalog, text, places))]
}

function taskText(task: TaskNode): PlainText[] {
  const { plain, english } = task.data
  if (!plain && !english) return []
  const common = { cited: wordsOfTask(task), modalities: [task.data.modality] }
  const zh = (field: 'says' | 'means' | 'silent'): Part[] => (plain?.[field] === undefined ? [] : [{
    ...common, text: plain[field], language: 'zh', role: field === 'says' ? 'says' : 'prose', binds: field !== 'silent', counts: true, path: ['plain', field],
  }])
  const en = (field: 'title' | 'says'): Part[] => (english ? [{ ...common, text: english[field], language: 'en', role: field === 'says' ? 'says' : 'label', binds: true, counts: true, path: ['english', field] }] : [])
  return [{ collection: 'tasks', id: task.id, group: 'tasks', computed: plain?.computed ?? [], computedPath: ['plain', 'computed'], parts: [...zh('says'), ...zh('means'), ...zh('silent'), ...en('title'), ...en('says')] }]
}

// What an outside norm asks may stand in a term only beside the words that it is unchecked.
const UNCHECKED = '来源待核'

function termText(catalog: Catalog, term: Catalog['terms'][number]): PlainText {
  const { data, id } = term
  const unchecked = [data.definition, data.matters].some((text) => text.includes(UNCHECKED))
  const common = { cited: wordsOfTerm(term, unchecked ? catalog.standards : []), modalities: [], role: 'prose' as const, binds: true, counts: false }
  return {
    collection: 'terms', id, group: 'terms', computed: [], computedPath: [],
    parts: [
      { ...common, text: data.definition, language: 'zh', path: ['definition'] }, { ...common, text: data.matters, language: 'zh', path: ['matters'] },
      { ...common, text: data.english.title, language: 'en', role: 'label', path: ['english', 'title'] }, { ...common, text: data.english.definition, language: 'en', path: ['english', 'definition'] },
    ],
  }
}

function proseText(catalog: Catalog, { file, folder, id, head, text, from }: ProseText, places: ReturnType<typeof wordsAt>): PlainText {
  const about = folder === 'documents' ? catalog.documents.find((d) => d.id === id) : undefined
  const own = about ? wordsOfDocument(about) : NOTHING
  const blocks = blocksOf(text, from)
  const linked = (block: Block) => block.links.flatMap((link) => places.get(link.address) ?? [])
  const all = together([own, ...blocks.flatMap(linked).map((l) => l.cited)])
  const part = (block: Block): Part => ({
    text: block.text, at: block.at, language: 'zh', role: block.kind === 'heading' || block.kind === 'row' ? 'label' : 'prose', binds: true, counts: true, path: [],
    // A heading speaks for what stands below it.
    cited: block.kind === 'heading' ? all : together([own, ...linked(block).map((l) => l.cited)]), modalities: [...new Set(linked(block).flatMap((l) => (l.task ? [l.task.data.modality] : [])))],
  })
  return { collection: 'prose', id: file, group: file, computed: head.computed ?? [], computedPath: [], parts: [...headParts(text, head, all), ...blocks.map(part)] }
}

function headParts(text: string, head: ProseText['head'], cited: SourceWords): Part[] {
  const own = 'question' in head ? [head.question] : []
  const english = 'english' in head ? [head.english.title, head.english.description] : []
  return [head.title, head.description, ...own, ...english].map((words) => {
    const start = Math.max(0, text.indexOf(words))
    return { text: words, at: Array.from({ length: words.length }, (_, i) => start + i), language: english.includes(words) ? 'en' : 'zh', role: 'label', binds: true, counts: true, path: [], cited, modalities: [] }
  })
}
