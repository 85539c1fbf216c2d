/** Sentences of plain texts and how long they are. */
import type { Span } from './quotation.ts'

/** A sentence with its place and its length in characters. */
export type Sentence = Span & { text: string; length: number }

/** Every sentence; 。！？； and a new line end one. */
export function sentences(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？；\n]+[。！？；]*[”」》）]*/g)]
    .map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length, length: lengthOf(m[0]) })).filter((s) => s.length > 0)
}

/** The pieces between any two marks of punctuation. */
export const clauses = (text: string): string[] => text.split(/[\s。！？；，、：,.;:!?（）()“”《》—…]+/).filter((clause) => lengthOf(clause) > 0)

/** Length as a reader meets it: every Han character counts one, a number or a Latin word counts one, punctuation nothing. */
export const lengthOf = (text: string): number => text.match(/\p{Script=Han}|[A-Za-z0-9]+(?:[.,][A-Za-z0-9]+)*/gu)?.length ?? 0
