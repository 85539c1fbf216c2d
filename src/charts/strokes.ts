/** The character 正 as it is drawn in tallies, stroke by stroke, in a square of 18. */
export const STROKES = ['M1 2.5h16', 'M9 2.5v13.5', 'M9 8.5h6', 'M4.5 8.5v7.5', 'M0 16h18'] as const

/** Its first strokes as one path. */
export const strokePath = (count: number) => STROKES.slice(0, count).join('')
