/** What a card or a long picture is placed as: marks in px, and nothing left to compute. */
import type { Scene } from '../charts/scene.ts'
import type { Typeface } from './measure.ts'

/** The size of a share card. */
export const WIDTH = 1200
export const HEIGHT = 630

/** The colours of the pages, by what they mean (src/styles/tokens.css). */
export type Ink = 'paper' | 'ink' | 'ink2' | 'grey' | 'rule' | 'edge' | 'seal' | 'jade' | 'ochre'

export type CardMark =
  | { shape: 'text'; x: number; y: number; size: number; face: Typeface; ink: Ink; text: string; anchor?: 'middle' | 'end' }
  | { shape: 'rect'; x: number; y: number; width: number; height: number; ink: Ink }
  | { shape: 'frame'; x: number; y: number; width: number; height: number; ink: Ink; line: number; dash?: string }
  | { shape: 'path'; x: number; y: number; scale: number; d: string; ink: Ink; /** Drawn as a line of this width, or else filled. */ line?: number }
  | { shape: 'seal'; x: number; y: number; size: number }
  | { shape: 'drawing'; x: number; y: number; width: number; height: number; scene: Scene }
