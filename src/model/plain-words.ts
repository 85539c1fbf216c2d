/** The plain words of a record as one text, for tables and for the search. */
import type { Plain } from '../schema/plain.ts'

/** Every sentence of a plain text, in order; null where there is none. */
export const plainWords = (plain: Plain | undefined): string | null => (plain ? [plain.says, plain.means, plain.silent].filter(Boolean).join('') : null)
