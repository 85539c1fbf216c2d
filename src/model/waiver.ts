import type { Waiver } from '../schema/primitives.ts'

/** The declared reason for which a record need not pass a check; undefined where none is declared. */
export const waiver = (data: { waivers?: Waiver[] | undefined }, check: Waiver['check']): Waiver | undefined => data.waivers?.find((w) => w.check === check)
