/** Which groups are folded: all of them at first where a phone would have to scroll through them, then as the reader turns them. */
import type { Item } from '../../explorer/group.ts'

export type Folds = ReturnType<typeof groupFolds>

/** `atFirst` says whether groups begin folded; documents always begin open, so that their sections are seen. */
export function groupFolds(atFirst: () => boolean) {
  let all: boolean | null = null
  let turned = new Set<string>()
  const isDocument = (key: string) => key.startsWith('document ')

  return {
    folded: (key: string) => (!isDocument(key) && (all ?? atFirst())) !== turned.has(key),
    turn(key: string) { if (!turned.delete(key)) turned.add(key) },
    /** Folds or unfolds everything; with null as at first. */
    turnAll(to: boolean | null) {
      all = to
      turned = new Set()
    },
    /** Whether anything but heads is seen. */
    anyOpen: (items: readonly Item[]) => items.some((i) => i.kind !== 'head'),
  }
}
