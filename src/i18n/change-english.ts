/** The words of `change.ts` that English pages use: key for key, no stronger and no weaker. */
import type * as zh from './change.ts'

type Of<Key extends keyof typeof zh> = (typeof zh)[Key]

export const complianceLabel: Of<'complianceLabel'> = { same: 'same', stricter: 'stricter', weaker: 'weaker', reference: 'by reference', silent: 'not mentioned', narrowed: 'narrowed' }

export const complianceMark: Of<'complianceMark'> = { same: '=', stricter: '▲', weaker: '▽', reference: '→', silent: '–', narrowed: '⊂' }

export const complianceMeaning: Of<'complianceMeaning'> = {
  same: 'prints a number, the same as the national one', stricter: 'prints a number stricter than the national one', weaker: 'prints a number less strict than the national one',
  reference: 'only says that this assessment or the national standard is followed, without a number for this item', silent: 'does not print it, which does not mean that it was not done',
  narrowed: 'prints a number, but for a part only',
}

export const standardGroupLabel: Of<'standardGroupLabel'> = { resource: 'Resources', government: 'Government support', quality: 'Quality of education' }

export const schoolStageLabel = { primary: 'primary', junior: 'junior high' } as const satisfies Record<keyof Of<'schoolStageLabel'>, string>

export const relationMeaning: Of<'relationMeaning'> = {
  implements: 'a source prints that one carries out the other', cites: 'the source mentions the other by name', quotes: 'the source quotes words of the other', 'reports-on': 'the source reports how far the other has been carried out',
  parallel: 'both speak of the same thing; no source prints which rests on which', precedes: 'of an earlier year; no source prints that the later one replaces it', 'no-relation': 'neither place belongs to the other; they stand side by side only to compare',
}
