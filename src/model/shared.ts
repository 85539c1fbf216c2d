/** Indicators in the order in which they tell most: those that several documents speak of, then the rest under their first topic. */
import type { Catalog, DocumentNode, IndicatorNode, TopicNode } from './catalog.ts'
import { documentsOf } from './compare.ts'

/** An indicator with the documents that give it a figure. */
export type ListedIndicator = { indicator: IndicatorNode; documents: DocumentNode[] }
/** Indicators of several documents, and the rest by topic. */
export type IndicatorGroups = { shared: ListedIndicator[]; byTopic: { topic: TopicNode; indicators: ListedIndicator[] }[] }

/** Every indicator that has a figure, once: the shared ones by number of documents, the others by topic. */
export function groupIndicators({ indicators, topics, documents }: Pick<Catalog, 'indicators' | 'topics' | 'documents'>): IndicatorGroups {
  const listed = indicators.map((indicator) => ({ indicator, documents: documentsOf(indicator, documents) })).filter((l) => l.documents.length)
  const shared = listed.filter((l) => l.documents.length > 1).toSorted((a, b) => b.documents.length - a.documents.length)
  const rest = listed.filter((l) => l.documents.length === 1)
  const byTopic = topics.map((topic) => ({ topic, indicators: rest.filter((l) => l.indicator.topics[0] === topic) })).filter((g) => g.indicators.length)
  return { shared, byTopic }
}
