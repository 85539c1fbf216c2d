/** One page of every kind that the site has, and the hardest of its kind: the longest, with the most rows. */
import { editionRoot } from '../../src/edition/root.ts'
import { charts } from '../../src/charts/index.ts'
import { chartsOf } from '../../src/charts/of-topic.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { chartAddress, englishAddress } from '../../src/model/address.ts'

const catalog = validateEdition(editionRoot()).catalog!
const { documents, tasks, indicators, topics, people, lineages } = catalog

const most = <T extends { address: string }>(nodes: readonly T[], size: (node: T) => number) =>
  nodes.reduce((best, node) => (size(node) > size(best) ? node : best)).address

/** What there is in English, which is laid out like the Chinese pages and runs wider. */
const english = {
  home: '/', documents: '/documents/', document: most(documents, (d) => d.tasks.length), 'task with targets': most(tasks, (t) => t.targets.length), 'task with results': most(tasks, (t) => t.results.length),
  targets: '/targets/', indicators: '/indicators/', indicator: most(indicators, (i) => i.targets.length + i.results.length), topic: most(topics, (t) => t.tasks.length), topics: '/topics/', charts: '/charts/',
  ...Object.fromEntries(charts(catalog).map(({ id }) => [`chart ${id}`, chartAddress(id)])), terms: '/terms/', method: '/method/',
  search: '/search/', people: '/people/', 'page for people': most(people, (p) => p.answers.length), changes: '/changes/', lineage: most(lineages, (l) => l.changes.length), places: '/places/', levels: '/levels/', standards: '/standards/',
}

export const kinds: { kind: string; address: string }[] = [
  { kind: 'home', address: '/' },
  { kind: 'documents', address: '/documents/' },
  ...documents.map((d) => ({ kind: `document ${d.data.code}`, address: d.address })),
  { kind: 'task with targets', address: most(tasks, (t) => t.targets.length) },
  { kind: 'task alone', address: `${most(tasks, (t) => t.targets.length)}embed/` },
  { kind: 'task with results', address: most(tasks, (t) => t.results.length) },
  { kind: 'task without figures', address: most(tasks.filter((t) => t.targets.length + t.results.length === 0), (t) => t.data.quote.length) },
  { kind: 'task with evidence', address: most(tasks, (t) => t.targets.flatMap((target) => target.matches).filter((m) => m.data.verdict !== 'refused').length) },
  { kind: 'task with refused evidence', address: most(tasks, (t) => t.targets.filter((target) => !target.total).flatMap((target) => target.matches).length) },
  { kind: 'task with held results', address: most(tasks, (t) => t.results.flatMap((result) => result.matches).length) },
  { kind: 'task in lineages', address: most(tasks, (t) => t.lineages.flatMap((l) => l.changes).length) },
  { kind: 'guardrail', address: most(tasks, (t) => t.contexts.length) },
  { kind: 'targets', address: '/targets/' },
  { kind: 'terms', address: '/terms/' },
  { kind: 'indicators', address: '/indicators/' },
  { kind: 'indicator', address: most(indicators, (i) => i.targets.length + i.results.length) },
  { kind: 'topics', address: '/topics/' },
  { kind: 'topic', address: most(topics, (t) => t.tasks.length) },
  { kind: 'topic with charts', address: most(topics, (t) => chartsOf(t, charts(catalog)).length) },
  { kind: 'people', address: '/people/' },
  { kind: 'person', address: most(people, (p) => p.tasks.length) },
  { kind: 'charts', address: '/charts/' },
  ...charts(catalog).flatMap(({ id }) => [{ kind: `chart ${id}`, address: chartAddress(id) }, { kind: `chart ${id} alone`, address: `${chartAddress(id)}embed/` }]),
  { kind: 'changes', address: '/changes/' },
  { kind: 'lineage', address: most(lineages, (l) => l.changes.length) },
  { kind: 'lineage without changes', address: most(lineages.filter((l) => l.changes.length === 0), (l) => l.members.length) },
  { kind: 'levels', address: '/levels/' },
  { kind: 'standards', address: '/standards/' },
  { kind: 'places', address: '/places/' },
  { kind: 'checks', address: '/checks/' },
  { kind: 'progress', address: '/progress/' },
  { kind: 'timeline', address: '/timeline/' },
  { kind: 'method', address: '/method/' },
  { kind: 'data', address: '/data/' },
  { kind: 'design', address: '/design/' },
  { kind: 'about', address: '/about/' },
  { kind: 'search', address: '/search/' },
  { kind: 'updates', address: '/updates/' },
  { kind: 'subscribe', address: '/subscribe/' },
  ...Object.entries(english).map(([kind, address]) => ({ kind: `${kind} in English`, address: englishAddress(address) })),
  { kind: 'not found', address: '/no/such/page/' },
]
