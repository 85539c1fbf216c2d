import type { Catalog } from './catalog.ts'

/** Every permanent address of an edition with the id of what stands there. */
export function allAddresses(catalog: Catalog): { id: string; address: string }[] {
  const sections = catalog.documents.flatMap((d) => [...d.sections, ...d.paragraphs].map((x) => ({ id: `${d.id}#${x.id}`, address: x.address })))
  const nodes = [catalog.documents, catalog.tasks, catalog.targets, catalog.results, catalog.indicators, catalog.topics, catalog.jurisdictions].flat()
  return [...nodes.map(({ id, address }) => ({ id, address })), ...sections]
}
