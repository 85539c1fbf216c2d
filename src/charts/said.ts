/** What a chart says in another language than its drawing was made in, and how the fixed words inside the drawing read there. */
import type { Catalog, JurisdictionNode } from '../model/catalog.ts'
import { english } from '../model/english.ts'
import { glossaryOf } from '../model/languages.ts'
import { valueIn, type Words, words } from '../i18n/words.ts'
import type { Chart } from './scene.ts'

export type Said = Pick<Chart, 'title' | 'subtitle' | 'alternative' | 'twin' | 'notes'> & { key?: NonNullable<Chart['key']>; labels: readonly Label[] }
/** Words of a drawing, and what stands for them. */
export type Label = readonly [from: RegExp, to: string | ((whole: string, ...groups: string[]) => string)]
/** The English words of a chart; null where the edition lacks its records. */
export type Saying = (catalog: Catalog, t: Words) => Said | null

export const englishWords = (catalog: Catalog): Words => words('en', glossaryOf(catalog))
/** “Longting District, Kaifeng”: a place with the one above it, where that is no province. */
export const placeName = (place: JurisdictionNode): string =>
  [place, ...(place.parent && place.parent.data.kind !== 'province' ? [place.parent] : [])].map((p) => english(p).title).join(', ')
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
/** A value with its bound: “at least 85%”. */
export const valued = ({ data }: { data: { raw: string; comparator?: keyof Words['comparatorLabel'] | undefined } & Parameters<Words['quantity']>[0] }, t: Words): string => {
  return valueIn(t, data) || 'a state, no number'
}
