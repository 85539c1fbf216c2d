/** What the crosswalk says in English. */
import type { Compliance } from '../../schema/evidence.ts'
import { complianceLabel as RELATION, schoolStageLabel as STAGE } from '../../i18n/change-english.ts'
import { english } from '../../model/english.ts'
import type { Label, Saying } from '../said.ts'
import { referred, wordFor } from './place.ts'
import { crosswalk, printsValue, STAGES } from './series.ts'

// Beside a frame there is little room.
const SHORT: Record<Compliance, string> = { ...RELATION, reference: 'by ref.', silent: 'none' }

export const said: Saying = (catalog, t) => {
  const { rows, documents } = crosswalk(catalog)
  if (rows.length === 0 || documents.length === 0) return null
  const told = documents.map((document, i) => ({ document, cells: rows.map((r) => r.cells[i]!) }))
  const best = told.reduce((a, b) => (b.cells.filter(printsValue).length > a.cells.filter(printsValue).length ? b : a))
  const printed = best.cells.filter(printsValue).length
  const same = best.cells.filter((c) => c.relation === 'same').length
  const rest = Math.max(0, ...told.filter((d) => d !== best).map((d) => d.cells.filter(printsValue).length))
  const relation = (own: Compliance | null) => (own === null ? 'not compared' : RELATION[own])
  return {
    title: printed === 0 ? `None of the documents prints numbers for the ${rows.length} national items` : `Of ${rows.length} national items on resources, the ${english(best.document).shortTitle} prints ${printed}, ${same === printed ? 'all with the same numbers' : `${same} of them with the same numbers`}${documents.length > 1 ? `; the others print ${rest || 'none'}` : ''}`,
    subtitle: 'The national side comes from copies of the rule; the original was not seen, its provenance is still to be verified. The length of a frame is the printed number against the national one, whose end is the dashed line.',
    alternative: `${told.map(({ document, cells }) => `${english(document).shortTitle}: ${[...new Set(cells.map((c) => c.relation))].map((r) => `${cells.filter((c) => c.relation === r).length} ${relation(r)}`).join(', ')}`).join('; ')}.`,
    twin: {
      caption: 'Each item and each document, primary and junior high in a row of their own', head: ['Item', 'School stage', 'National (unverified)', ...documents.map((d) => english(d).shortTitle)],
      rows: rows.flatMap((row) => STAGES.map((stage) => [t.gloss(row.standard.data.title), STAGE[stage], row.national[stage] === null ? 'none' : `${row.standard.data.comparator ?? ''}${row.national[stage]}`, ...row.cells.map((c) => `${c.values[stage] === null ? '' : `${c.values[stage]}, `}${relation(c.relation)}`)])),
    },
    key: [{ role: 'promised', text: 'printed by the document' }, { role: 'guide', text: 'national number (unverified)' }, { role: 'unclear', text: 'by reference, no number' }],
    notes: ['Not mentioned means only that the text does not print it, not that it was not done.'],
    labels: [
      ...referred().map((line, i): Label => [new RegExp(`^${line}$`), SHORT.reference.split(' ')[i] ?? '']),
      [/^(\d+)项都?/, '$1 '], [/，(\d+)项/g, ', $1 '], ...(Object.keys(RELATION) as Compliance[]).map((r): Label => [new RegExp(`(?<=^|\\d )${wordFor(r)}`, 'g'), SHORT[r]]),
      [/^国家标准$/, 'National'], [/^来源待核$/, 'unverified'], [/^小学 ?(.*)$/, 'prim. $1'], [/^初中 ?(.*)$/, 'jun. $1'],
    ],
  }
}
