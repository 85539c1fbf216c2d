/** Every chart of the site, in its permanent order; a chart whose records an edition lacks is left out. */
import type { Catalog } from '../model/catalog.ts'
import { chart as countyGoal } from './county-goal/chart.ts'
import { chart as schoolPlaces } from './school-places/chart.ts'
import { chart as deadlines } from './deadlines/chart.ts'
import { chart as published } from './published/chart.ts'
import { chart as silence } from './silence/chart.ts'
import { chart as crosswalk } from './crosswalk/chart.ts'
import { chart as levels } from './levels/chart.ts'
import { chart as topics } from './topics/chart.ts'
import type { Chart } from './scene.ts'

// The ids are permanent addresses: a line may be added, never renamed.
const all: Record<string, (catalog: Catalog) => Chart | null> = {
  'county-goal': countyGoal,
  'school-places': schoolPlaces,
  deadlines,
  published,
  silence,
  crosswalk,
  levels,
  topics,
}

const made = new WeakMap<Catalog, Chart[]>()

/** All charts of an edition, made once a build. */
export function charts(catalog: Catalog): Chart[] {
  const known = made.get(catalog) ?? Object.values(all).flatMap((make) => make(catalog) ?? [])
  made.set(catalog, known)
  return known
}

/** One chart by its id, or null where this edition cannot draw it. */
export const chartById = (catalog: Catalog, id: string): Chart | null => charts(catalog).find((chart) => chart.id === id) ?? null
