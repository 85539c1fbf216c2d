/** Questions that a reader brings, each as a view of the explorer. */
import { statusLabel } from '../i18n/zh.ts'
import type { Status } from '../model/status.ts'
import { NONE } from './entry.ts'
import { PLAIN, type View, writeView } from './state.ts'

const view = (changed: Partial<View>) => writeView({ ...PLAIN, ...changed })

/** The targets of one year of which nothing was seen though it is over. */
export const silentIn = (year: number) => view({ chosen: { year: [String(year)], status: ['due-silent'] } })

/** The targets whose deadline prints one year. */
export const dueQuery = (year: number) => view({ chosen: { year: [String(year)] } })

/** The targets of one status. */
export const statusQuery = (status: Status) => view({ chosen: { status: [status] } })

/** The questions with the queries that answer them; `lastDue` is the year whose deadlines passed last. */
export const presets = (lastDue: number | undefined): { label: string; query: string }[] => [
  { label: statusLabel['due-silent'], query: statusQuery('due-silent') },
  ...(lastDue ? [{ label: `期限写着${lastDue}年`, query: dueQuery(lastDue) }] : []),
  { label: '有数可对', query: view({ chosen: { known: ['counted', 'refused'] } }) },
  { label: '有数，都不能算', query: view({ chosen: { known: ['refused'] }, columns: ['code', 'label', 'value', 'date', 'modality', 'status', 'scope'] }) },
  { label: '没写期限', query: view({ chosen: { year: [NONE] } }) },
  { label: '力争、鼓励、原则上', query: view({ chosen: { modality: ['strive', 'principle', 'encourage'] }, group: 'modality' }) },
  { label: '哪年到期的最多', query: view({ group: 'year' }) },
]
