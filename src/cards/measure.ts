/** How wide words run on a card: the fonts are read elsewhere and given as a function. */

/** Song for what documents say, sans for what the site says. */
export type Typeface = 'song' | 'sans' | 'bold'
/** The width of a text in a face, in em. */
export type MeasureIn = (face: Typeface, text: string) => number
