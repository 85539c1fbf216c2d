/** What is told beside a choice, so that it is not misread. */
import { statusMeaning } from '../i18n/zh.ts'
import type { Status } from '../model/status.ts'
import { spoken } from '../text/partial-date.ts'
import type { Names } from './columns.ts'
import type { Entry } from './entry.ts'
import type { View } from './state.ts'

/** What must be known of what was chosen: what a status means, and what prints the chosen year but falls due on another day. */
export function meanings({ chosen }: Pick<View, 'chosen'>, found: readonly Entry[], names: Names): string[] {
  const elsewhere = new Map<string, number>()
  for (const { words, due, facets } of found) {
    if (!chosen.year || !due || facets.year.includes(due.slice(0, 4))) continue
    const said = `写的是“${words}”，算${spoken(due)}到期`
    elsewhere.set(said, (elsewhere.get(said) ?? 0) + 1)
  }
  return [...(chosen.status ?? []).map((id) => `${names('status', id)}：${statusMeaning[id as Status]}。`), ...[...elsewhere].map(([words, count]) => `其中${count}项${words}。`)]
}
