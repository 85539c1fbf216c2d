/** The words of a page in which terms are explained, in reading order. */
import type { AnswerBlock, Answers } from './answers.ts'
import type { DocumentNode, TaskNode } from './catalog.ts'
import { type Piece, quotedPiece, runsPiece } from './glossary.ts'
import { segmentsAt, segmentsOf } from './segments.ts'
import { quotedPlaces } from './task-page.ts'
import type { Place } from '../text/locate.ts'

/** What a stretch of an original is called among the pieces of a page. */
export const placeName = ({ unit, start }: Pick<Place, 'unit' | 'start'>) => `${unit}:${start}`
/** What the whole of a paragraph is called. */
export const wholeName = (unit: string) => placeName({ unit, start: 0 })

/** A task: what it says in our words, the original's, then what that means and leaves open. */
export function taskPieces(task: TaskNode): Piece[] {
  const { says, means, silent } = task.data.plain ?? {}
  const ours = (words: object): Piece[] => Object.entries(words).flatMap(([at, text]) => (text === undefined ? [] : [{ at, text }]))
  return [...ours({ says }), ...quotedPlaces(task).map((place) => quotedPiece(placeName(place), segmentsAt(task.document, place))), ...ours({ means, silent })]
}

/** A document that is shown in full: its paragraphs. */
export const documentPieces = (document: DocumentNode): Piece[] =>
  document.data.display === 'full-text' ? document.paragraphs.map(({ id }) => quotedPiece(wholeName(id), segmentsOf(document, id))) : []

/** Answers, then what no document says. */
export const answerPieces = ({ answers, unwritten }: Pick<Answers, 'answers' | 'unwritten'>): Piece[] => [...answers.flatMap((a) => a.blocks), ...unwritten].flatMap(blockRuns).map(runsPiece)

const blockRuns = (block: AnswerBlock) => (block.kind === 'list' ? block.items : [block.runs])
