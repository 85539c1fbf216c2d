import { digest } from '../text/digest.ts'
import { checkAddress } from './address.ts'
import type { Catalog } from './catalog.ts'
import { runChecks } from './checks.ts'

/** Every permanent address of an edition with the id of what stands there, a record or the page that says why it is gone. */
export function allAddresses(catalog: Catalog): { id: string; address: string }[] {
  const sections = catalog.documents.flatMap((d) => [...d.sections, ...d.paragraphs].map((x) => ({ id: `${d.id}#${x.id}`, address: x.address })))
  const nodes = [catalog.documents, catalog.tasks, catalog.targets, catalog.results, catalog.indicators, catalog.topics, catalog.people, catalog.jurisdictions, catalog.lineages, catalog.lineages.flatMap((l) => l.changes), catalog.standards, catalog.levels, catalog.terms, catalog.updates].flat()
  const checks = runChecks(catalog).map(({ id }) => ({ id, address: checkAddress(id) }))
  const gone = catalog.gone.flatMap(({ id, address, anchors }) => [address, ...anchors.map((a) => `${address}#${a}`)].map((a) => ({ id, address: a })))
  return [...nodes.map(({ id, address }) => ({ id, address })), ...sections, ...checks, ...gone]
}

/** The fingerprint of the words at every section and paragraph, by address: the words there never change once published. */
export function paragraphDigests(catalog: Catalog): Map<string, string> {
  return new Map(catalog.documents.flatMap((d) => [
    ...d.sections.map((s) => [s.address, digest(s.heading)] as const),
    ...d.paragraphs.map((p) => [p.address, digest(p.text)] as const),
  ]))
}
