/** How high a frame on another page has to be for a chart to stand in it whole: computed, because a frame does not grow with what is in it. */
import { linesOf, rowsOf } from '../text/height.ts'
import { width } from '../text/phrases.ts'
import { balanced } from './balance.ts'
import type { Chart } from './scene.ts'

// In px, as src/styles sets them: the padding of a framed page, and 48 rem inside it for the wide drawing.
const PADDING = 16
const WIDE = 768 + 2 * PADDING
/** The narrowest frames that either drawing must stand in whole. */
const NARROWEST = { narrow: 360, wide: WIDE }
const TOUCH = 44
// Fonts differ: a line and a half may be more than was counted.
const SPARE = 36
const FOLD = 24 + TOUCH + 2

/** The height of a frame for each of the two drawings, and from which width the wide one stands; `site` is the name that leads back to the page. */
export function frameSize(chart: Chart, site: string): { narrow: number; wide: number; from: number } {
  const link = wayBack(site)
  return { narrow: heightOf(chart, link, 'narrow'), wide: heightOf(chart, link, 'wide'), from: WIDE }
}

/** The words that lead from a frame to the page of the chart. */
export const wayBack = (site: string): string => `${site}：原图、数据和说明`

function heightOf(chart: Chart, link: string, drawn: 'narrow' | 'wide'): number {
  const room = NARROWEST[drawn] - 2 * PADDING
  const credit = `来源：${chart.sources.map((s) => s.label).join('；')}。截至0000-00-00`
  const blocks = [
    heading(chart.title, room) * 36,
    8 + linesOf(chart.subtitle, room, 17) * 28,
    chart.key ? 12 + rowsOf(chart.key.map(({ text }) => 30 + width(text) * 15), room, 24) * 28 : 0,
    24 + chart[drawn].height * 16,
    ...chart.notes.map((note) => 16 + linesOf(note, room - PADDING, 15) * 24),
    FOLD,
    16 + linesOf(credit, room, 15) * 24 + 4 + Math.max(TOUCH, linesOf(link, room, 15) * 24),
  ]
  return Math.ceil(blocks.reduce((sum, block) => sum + block, 2 * PADDING + SPARE))
}

/** Lines of a heading in 24 px, whose phrases stay together. */
const heading = (text: string, room: number) => balanced(text, room / 24 - 0.5).length
