/** Which folder of an edition holds which record: the one list that validation, Astro and the JSON Schemas share. */
import type { z } from 'zod'
import { Check } from './check.ts'
import { Audience, Body, Indicator, Jurisdiction, Topic } from './concept.ts'
import { Document } from './document.ts'
import { FigureNotes } from './figure.ts'
import { Edition } from './edition.ts'
import { Context, Level, Lineage, Match, Standard } from './evidence.ts'
import { Glossary } from './glossary.ts'
import { Gone } from './gone.ts'
import { Lexicon } from './lexicon.ts'
import { Outline } from './outline.ts'
import type { ProseText } from './prose.ts'
import { Reading } from './reading.ts'
import { Synonyms } from './synonym.ts'
import { Result, Target } from './target.ts'
import { Task } from './task.ts'
import { Term } from './term.ts'
import { Update } from './update.ts'

/** A folder under `data/` of one YAML file a record; the file name is the id. */
export const collections = {
  editions: { folder: 'data/editions', schema: Edition },
  documents: { folder: 'data/documents', schema: Document },
  outlines: { folder: 'data/outlines', schema: Outline },
  tasks: { folder: 'data/tasks', schema: Task },
  targets: { folder: 'data/targets', schema: Target },
  results: { folder: 'data/results', schema: Result },
  indicators: { folder: 'data/indicators', schema: Indicator },
  jurisdictions: { folder: 'data/jurisdictions', schema: Jurisdiction },
  topics: { folder: 'data/topics', schema: Topic },
  audiences: { folder: 'data/audiences', schema: Audience },
  bodies: { folder: 'data/bodies', schema: Body },
  figures: { folder: 'data/figures', schema: FigureNotes },
  terms: { folder: 'data/terms', schema: Term },
  lexicons: { folder: 'data/lexicons', schema: Lexicon },
  synonyms: { folder: 'data/synonyms', schema: Synonyms },
  checks: { folder: 'data/checks', schema: Check },
  matches: { folder: 'data/matches', schema: Match },
  contexts: { folder: 'data/contexts', schema: Context },
  lineages: { folder: 'data/lineages', schema: Lineage },
  standards: { folder: 'data/standards', schema: Standard },
  levels: { folder: 'data/levels', schema: Level },
  readings: { folder: 'data/readings', schema: Reading },
  updates: { folder: 'data/updates', schema: Update },
  glossaries: { folder: 'data/glossaries', schema: Glossary },
  gone: { folder: 'data/gone', schema: Gone },
} as const

/** A collection by its name. */
export type CollectionName = keyof typeof collections
/** What a record of a collection holds. */
export type RecordOf<N extends CollectionName> = z.infer<(typeof collections)[N]['schema']>

/** A record with the id that its file name gives it. */
export type Entry<N extends CollectionName> = { id: string; data: RecordOf<N> }

/** Everything an edition holds, as read: records by collection and raw texts by file name. */
export type Records = { [N in CollectionName]: Entry<N>[] }
/** An edition as its editors wrote it, before anything is joined or judged. */
export type Edited = {
  records: Records; texts: ReadonlyMap<string, string>; registry: readonly string[]; digests?: ReadonlyMap<string, string> | undefined
  /** Plain texts in Markdown about documents, topics and audiences. */
  prose?: readonly ProseText[]
  /** Records that are there and cannot be read, as `collection/id`: they are at fault themselves, not what refers to them. */
  unreadable?: ReadonlySet<string>
}
