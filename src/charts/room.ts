/** How much of a drawing words take where it is narrowest: below a certain width another drawing stands, and type grows no larger than its own. */
import type { Words } from './scene.ts'

/** Which drawing: `wide` from 48 rem up, `narrow` below; a small drawing among records is narrow. */
export type Drawn = 'wide' | 'narrow'

// One em in percent: of 600 px at ordinary size; of a window of 320 px with large type, where src/styles/scene.css holds the type back.
const EM: Record<Drawn, Record<Words['look'], number>> = {
  wide: { value: 3, label: 2.5, reported: 2.5, note: 2.34, year: 2.34, now: 2.34 },
  narrow: { value: 5.8, label: 4.9, reported: 4.9, note: 4.9, year: 4.55, now: 4.9 },
}
const REM: Record<Drawn, number> = { wide: 2.67, narrow: 8.2 }

/** The width of a text in percent; digits and letters count for more than half a square, as they run in the widest fonts. */
export const taken = (text: string, look: Words['look'], drawn: Drawn): number =>
  [...text].reduce((n, char) => n + (char < '\u2010' ? 0.6 : 1), 0) * EM[drawn][look]

/** A gap given in rem, in percent. */
export const gap = (rem: number, drawn: Drawn): number => rem * REM[drawn]
