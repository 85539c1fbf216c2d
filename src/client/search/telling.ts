/** What the page of the search says of its finds. */
import type { Finding } from '../../i18n/finding.ts'
import type { Find, Found } from '../../search/find.ts'
import { fill, make } from '../dom.ts'

/** The sentence that is read out after every search: how many finds there are, and how many of them only come near. */
export function summary(finds: readonly Find[], filtered: boolean, t: Finding): string {
  const near = finds.filter((f) => f.near).length
  if (!finds.length) return filtered ? t.noneLeft : t.nothing
  return near === finds.length ? t.allNear(near) : t.found(finds.length - near, near)
}

/** Says what was searched for instead, and where else to look when there is nothing. */
export function explain({ instead, names, finds }: Found, part: (name: string) => HTMLElement, base: string, t: Finding) {
  const [before, between, after] = t.instead
  fill(part('instead'), instead.map(([typed, sought]) => make('span', {}, before!, typed, between!, make('span', { lang: 'zh-CN' }, sought.map((word) => `“${word}”`).join('')), after!)))
  fill(part('names'), names.map(({ word, address }) => make('li', {}, make('a', { href: base + address.slice(1), lang: 'zh-CN' }, word))))
  part('nearest').hidden = finds.length > 0 || names.length === 0
}
