/** Marks that stand for the same row, one after the other, are one thing to point at. */
import type { Mark } from './scene.ts'

export type Run = { datum: string | undefined; marks: Mark[] }

/** The marks in their order, cut where the row they show changes. */
export function runs(marks: readonly Mark[]): Run[] {
  const out: Run[] = []
  for (const mark of marks) {
    const last = out.at(-1)
    if (last && last.datum === mark.datum) last.marks.push(mark)
    else out.push({ datum: mark.datum, marks: [mark] })
  }
  return out
}
