/** The one drawing of the seal, in a square of 16 units: 明 in white lines, over the thick and the thin rule that close an account. */

/** The side of the square. */
export const SIDE = 16

/** The character, in lines one unit wide that stand on whole pixels at 16 px. */
export const CHARACTER = 'M2.5 2.5h4v6h-4zM2.5 5.5h4M7.6 10.3q1.9-1 1.9-3.8v-4h4V10h-2.2M9.5 4.5h4M9.5 6.5h4'

/** The closing rule, as areas. */
export const CLOSING = 'M2 12h12v1.5H2zM2 14.25h12v.5H2z'
