/** How high a frame on another page has to be for a task to stand in it whole. */
import { shorten } from '../i18n/description.ts'
import { type FirstLook, firstLook } from '../i18n/first-look.ts'
import type { TaskNode } from '../model/catalog.ts'
import { shownText } from '../model/redact.ts'
import type { Edition } from '../schema/edition.ts'
import { linesOf } from '../text/height.ts'
import { width } from '../text/phrases.ts'
import type { FrameSize } from './frame.ts'

/** So much of the words of a document stands in a frame. */
export const framedQuote = ({ document, data }: TaskNode): string => shorten(shownText(document, data.quote), 100)
export const framedNote = ({ document: { data } }: TaskNode): string => `${data.shortTitle}。${data.authority !== 'original' ? data.authorityNote : ''}`

// In px, as src/styles sets them: the padding of a framed page, and 48 rem inside it for four columns side by side.
const PADDING = 16
const FROM = 768 + 2 * PADDING
// Fonts differ: a line and a half may be more than was counted.
const SPARE = 36

export function taskFrame(task: TaskNode, { asOf, title }: Pick<Edition, 'asOf' | 'title'>): FrameSize {
  const look = firstLook(task, asOf)
  const height = (frame: number, columns: number) => {
    const room = frame - 2 * PADDING
    const { data } = task
    return Math.ceil([
      2 * PADDING, SPARE, 52, linesOf(data.title, room, 24) * 36, data.plain ? 8 + linesOf(data.plain.says, room, 17) * 28 : 0,
      16 + four(look, room / columns - 20, columns),
      16 + linesOf(`一一${framedQuote(task)}`, room - 20, 18) * 32 + 16 + linesOf(framedNote(task), room - 20, 15) * 24,
      16 + linesOf(`截至${asOf}。未见公布，不等于没有做到。${title}：全部原话、数字和出处`, room, 15) * 24,
    ].reduce((a, b) => a + b))
  }
  return { narrow: height(360, 2), wide: height(FROM, 4), from: FROM }
}

/** The four columns, as many of them side by side as `columns`. */
function four({ told, more, when, published, fitting, rest }: FirstLook, room: number, columns: number): number {
  const value = (text: string) => (width(text) > 5 ? linesOf(text, room, 18) * 28 : 32)
  const small = (text: string) => linesOf(text, room, 15) * 24
  const cell = (parts: { text: string; notes: string[] }[], after = '') =>
    52 + parts.reduce((sum, { text, notes }) => sum + 8 + value(text) + notes.reduce((n, note) => n + small(note), 0), 0) + (after ? 8 + small(after) : 0)
  const cells = [cell(told.map(({ text, note }) => ({ text, notes: [note] })), more), cell(when), cell(published), cell(fitting, rest)]
  return cells.filter((_, i) => i % columns === 0).reduce((sum, _, row) => sum + Math.max(...cells.slice(row * columns, (row + 1) * columns)), 0)
}
