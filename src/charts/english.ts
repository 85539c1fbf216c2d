/** The charts for readers of English: their words from the same series; in the drawings names stay in Chinese, fixed words do not. */
import type { Catalog } from '../model/catalog.ts'
import { english, englishOf } from '../model/english.ts'
import { said as countyGoal } from './county-goal/english.ts'
import { said as crosswalk } from './crosswalk/english.ts'
import { said as deadlines } from './deadlines/english.ts'
import { charts } from './index.ts'
import { said as levels } from './levels/english.ts'
import { said as published } from './published/english.ts'
import { englishWords, type Label, type Said, type Saying } from './said.ts'
import type { Chart, Scene } from './scene.ts'
import { said as schoolPlaces } from './school-places/english.ts'
import { said as silence } from './silence/english.ts'
import { said as topics } from './topics/english.ts'

const sayings: Record<string, Saying> = { 'county-goal': countyGoal, 'school-places': schoolPlaces, deadlines, published, silence, crosswalk, levels, topics }

/** All charts of an edition in English, in their permanent order. */
export function englishCharts(catalog: Catalog): Chart[] {
  const t = englishWords(catalog)
  return charts(catalog).flatMap((chart) => {
    const told = sayings[chart.id]?.(catalog, t)
    return told ? [inEnglish(chart, told, catalog)] : []
  })
}

// What a mark says when it is asked is in Chinese, so that there is nothing to ask and nothing to filter.
function inEnglish({ id, wide, narrow, sources }: Chart, { labels, ...told }: Said, { documents }: Catalog): Chart {
  const named = sources.flatMap(({ address }) => documents.find((d) => address.startsWith(d.address)) ?? [])
  return {
    ...told, id, wide: relabelled(wide, labels), narrow: relabelled(narrow, labels), data: [],
    sources: [...new Set(named)].map((document) => ({ label: english(document).shortTitle, address: englishOf(document) })),
  }
}

const AS_OF: Label = [/^截至/, 'As of ']
const relabel = (text: string, [from, to]: Label) => (typeof to === 'string' ? text.replace(from, to) : text.replace(from, to))
const relabelled = ({ height, marks }: Scene, labels: Said['labels']): Scene => ({
  height,
  // A line of words that the language does not need is left out.
  marks: marks.map((mark) => (mark.shape === 'text' ? { ...mark, text: [...labels, AS_OF].reduce(relabel, mark.text) } : mark)).filter((mark) => mark.shape !== 'text' || mark.text !== ''),
})
