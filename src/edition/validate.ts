import { examine } from '../model/integrity.ts'
import type { Catalog } from '../model/catalog.ts'
import { asOfDay } from './as-of.ts'
import { type Fault, inFileOrder } from './fault.ts'
import { readEdition } from './read.ts'

/** Reads and examines an edition; the catalog is null while records cannot even be read. */
export function validateEdition(root: string): { catalog: Catalog | null; faults: Fault[] } {
  const { edited, faults, locate } = readEdition(root)
  if (!edited.records.editions[0]) return { catalog: null, faults: inFileOrder(faults) }
  const day = asOfDay(edited.records)
  const { catalog, problems } = examine({ ...edited, records: day.records })
  return { catalog, faults: inFileOrder([...faults, ...day.faults, ...problems.map(locate)]) }
}
