/** One page of every kind that the site has, and the hardest of its kind: the longest, with the most rows. */
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'

const { documents, tasks, indicators, topics } = validateEdition(editionRoot()).catalog!

const most = <T extends { address: string }>(nodes: readonly T[], size: (node: T) => number) =>
  nodes.reduce((best, node) => (size(node) > size(best) ? node : best)).address

export const kinds: { kind: string; address: string }[] = [
  { kind: 'home', address: '/' },
  { kind: 'documents', address: '/documents/' },
  ...documents.map((d) => ({ kind: `document ${d.data.code}`, address: d.address })),
  { kind: 'task with targets', address: most(tasks, (t) => t.targets.length) },
  { kind: 'task with results', address: most(tasks, (t) => t.results.length) },
  { kind: 'task without figures', address: most(tasks.filter((t) => t.targets.length + t.results.length === 0), (t) => t.data.quote.length) },
  { kind: 'targets', address: '/targets/' },
  { kind: 'indicators', address: '/indicators/' },
  { kind: 'indicator', address: most(indicators, (i) => i.targets.length + i.results.length) },
  { kind: 'topics', address: '/topics/' },
  { kind: 'topic', address: most(topics, (t) => t.tasks.length) },
  { kind: 'places', address: '/places/' },
  { kind: 'checks', address: '/checks/' },
  { kind: 'method', address: '/method/' },
  { kind: 'data', address: '/data/' },
  { kind: 'about', address: '/about/' },
  { kind: 'not found', address: '/no/such/page/' },
]
