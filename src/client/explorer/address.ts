/** The address of the explorer: the view that it asks for, and how it follows the view that is shown. */
import type { Explored } from '../../explorer/entry.ts'
import { PLAIN, readView, type View, writeView } from '../../explorer/state.ts'

const PAUSE = 300

/** `now` gives the view that is shown. */
export function viewAddress({ labels, entries }: Explored, now: () => View) {
  const ids = new Set(entries.map(({ id }) => id))
  const values = new Map(Object.entries(labels).map(([of, pairs]) => [of, new Set(pairs.map(([id]) => id))]))
  const narrow = matchMedia('(max-width:47.99em)').matches
  let timer = 0

  /** `push` makes it one step that the browser can take back. */
  function write(push = false) {
    const to = location.pathname + writeView(now())
    if (to !== location.pathname + location.search) history[push ? 'pushState' : 'replaceState'](null, '', to)
  }

  return {
    /** A small window begins with the heads of groups. */
    read: (): View => ({ ...readView(location.search, (facet, value) => values.get(facet)!.has(value), (id) => ids.has(id)), first: narrow ? 'head' : PLAIN.first }),
    write,
    /** Writes when the hand rests, for browsers refuse to change an address often. */
    follow() {
      clearTimeout(timer)
      timer = window.setTimeout(write, PAUSE)
    },
    /** The whole address of what is shown, no row opened. */
    whole: () => location.origin + location.pathname + writeView({ ...now(), open: null }),
  }
}
