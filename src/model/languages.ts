/** What an edition must have before it may be published in English as well: a name for every record and a word for every unit, scope and heading. */
import type { CollectionName } from '../schema/collections.ts'
import type { Glossary } from '../schema/glossary.ts'
import type { Target } from '../schema/target.ts'
import type { Catalog } from './catalog.ts'
import { type Problem, reporter } from './problem.ts'

const NAMED = ['editions', 'documents', 'tasks', 'indicators', 'topics', 'audiences', 'bodies', 'jurisdictions', 'lineages', 'terms'] as const satisfies readonly CollectionName[]
const HAN = /\p{Script=Han}/u

/** Whether the edition is published in English as well. */
export const speaksEnglish = ({ edition }: Pick<Catalog, 'edition'>): boolean => edition.languages?.includes('en') === true

/** The short words of an edition in English; empty where it has none. */
export const glossaryOf = ({ records }: Pick<Catalog, 'records'>): Glossary =>
  records.glossaries.find(({ data }) => data.language === 'en')?.data ?? { language: 'en', units: {}, words: {} }

/** Reports every record and word that has no English, and English in which Chinese was left. */
export function examineEnglish(catalog: Catalog, problems: Problem[]): void {
  if (!speaksEnglish(catalog)) return
  for (const name of NAMED) {
    for (const { id, data } of catalog.records[name]) {
      const report = reporter(problems, name, id)
      if (!data.english) report([], '还没有英文', '加上 english；这一版在 languages 里写了 en')
      for (const [key, text] of Object.entries(data.english ?? {})) if (HAN.test(text)) report(['english', key], `英文里还有汉字：“${text}”`, '译成英文；名称用拼音')
    }
  }
  for (const { id, data: { english }, answers } of catalog.people) {
    const report = (message: string, remedy: string) => problems.push({ collection: 'prose', id: `content/people/${id}.md`, path: ['english', 'questions'], message, remedy })
    if (english.questions.length !== answers.length) report(`正文有${answers.length}个问题，英文写了${english.questions.length}个`, '让 english.questions 和正文的问题一一对应')
    for (const text of [english.title, english.description, ...english.questions]) if (HAN.test(text)) report(`英文里还有汉字：“${text}”`, '译成英文；名称用拼音')
  }
  glossed(catalog, problems)
}

function glossed(catalog: Catalog, problems: Problem[]): void {
  const { units, words } = glossaryOf(catalog)
  const id = catalog.records.glossaries[0]?.id ?? 'en'
  const report = reporter(problems, 'glossaries', id)
  const figures = [...catalog.targets, ...catalog.results].map((f) => f.data)
  const missing = (used: readonly (string | undefined)[], known: object) => [...new Set(used)].filter((text) => text !== undefined && HAN.test(text) && !Object.hasOwn(known, text))
  for (const unit of missing([...figures, ...catalog.standards.map((s) => s.data)].map((f) => f.unit), units)) report(['units'], `单位“${unit}”没有英文`, '在 units 里加上它')
  for (const word of missing(wordsOf(catalog, figures), words)) report(['words'], `“${word}”没有英文`, '在 words 里加上它')
  for (const [word, text] of Object.entries(words)) if (HAN.test(text)) report(['words', word], `英文里还有汉字：“${text}”`, '译成英文；名称用拼音')
}

const wordsOf = ({ documents, levels, standards }: Catalog, figures: readonly Pick<Target, 'scope' | 'raw' | 'value' | 'min'>[]) => [
  ...figures.flatMap(({ scope, raw, value, min }) => [scope?.stage, scope?.place, scope?.denominator, (value ?? min) === undefined ? raw : undefined]),
  ...documents.flatMap(({ data, sections }) => [data.issuer, data.validity, ...sections.map((s) => s.heading)]),
  ...levels.map(({ data }) => data.title), ...standards.flatMap(({ data: { title, provenance, note } }) => [title, provenance, note]),
]
