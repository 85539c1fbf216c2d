/** Prints a placed chart as an SVG file of its own: fixed width, its own colours, no reference to the site. */
import type { Chart, Line, Mark, Role, Scene, Words } from './scene.ts'
import { wrap } from './wrap.ts'

/** Width of the drawing in an exported file, in px; one rem is 16 px there. */
export const EXPORT_WIDTH = 960
const REM = 16
const MARGIN = 24

// The light palette of the site (src/styles/tokens.css); an exported file carries no stylesheet.
const INK = '#16181a'
const PAPER = '#fafbf7'
const LOOK: Record<Role, string> = {
  promised: `fill="none" stroke="${INK}" stroke-width="1.5"`,
  soft: `fill="none" stroke="${INK}" stroke-width="1.5" stroke-dasharray="4 3"`,
  reported: 'fill="#0c6550"',
  unclear: 'fill="url(#hatch)"',
  axis: `stroke="${INK}"`,
  tick: 'stroke="#cdd1c6"',
  now: 'stroke="#b4281a" stroke-width="2"',
  guide: 'fill="none" stroke="#7b817b" stroke-dasharray="2 3"',
  level: 'fill="#cdd1c6"',
}
const WORDS: Record<Words['look'], string> = {
  value: `font-size="18" font-weight="700" font-family="serif" fill="${INK}"`,
  label: `font-size="15" fill="${INK}"`, note: 'font-size="14" fill="#3f4547"', year: 'font-size="14" fill="#3f4547"',
  now: 'font-size="14" fill="#b4281a"', reported: 'font-size="15" font-weight="700" fill="#0c6550"',
}

/** The pattern of what cannot be told. */
export const HATCH = '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="#7b817b" stroke-width="1.5"/></pattern></defs>'

/** The whole SVG document; the same input gives the same bytes. */
export function standalone(chart: Pick<Chart, 'title' | 'subtitle' | 'alternative' | 'wide'>, credit: string): string {
  const title = block(wrap(chart.title, 38), 36, 36, `font-size="24" font-weight="700" font-family="serif" fill="${INK}"`)
  const subtitle = block(wrap(chart.subtitle, 62), title.next - 6, 24, 'font-size="15" fill="#3f4547"')
  const head = subtitle.next + 4
  const foot = block(wrap(credit, 66), head + Math.ceil(chart.wide.height * REM) + 32, 22, 'font-size="14" fill="#3f4547"')
  const width = EXPORT_WIDTH + 2 * MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${foot.next}" viewBox="0 0 ${width} ${foot.next}" role="img" font-family="sans-serif" lang="zh-CN">
<title>${escape(chart.title)}</title>
<desc>${escape(chart.alternative)}</desc>
${HATCH}
<rect width="100%" height="100%" fill="${PAPER}"/>
${[...title.lines, ...subtitle.lines].join('\n')}
<g transform="translate(${MARGIN} ${head})">
${printed(chart.wide)}
</g>
${foot.lines.join('\n')}
</svg>
`
}

/** The marks of a drawing at the width of an exported file; they refer to the hatch. */
export const printed = ({ marks }: Scene): string => marks.map(print).join('\n')

/** Lines of text one under the other, and where the next block begins. */
function block(lines: readonly string[], y: number, leading: number, look: string): { lines: string[]; next: number } {
  return { lines: lines.map((line, i) => `<text x="${MARGIN}" y="${y + i * leading}" ${look}>${escape(line)}</text>`), next: y + lines.length * leading }
}

const px = (percent: number) => round((percent / 100) * EXPORT_WIDTH)
const rem = (value: number) => round(value * REM)
const round = (n: number) => Math.round(n * 100) / 100
/** Words as the content or an attribute of an element. */
export const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function print(mark: Mark): string {
  switch (mark.shape) {
    case 'rect': return `<rect x="${px(mark.x)}" y="${rem(mark.y)}" width="${px(mark.width)}" height="${rem(mark.height)}" ${LOOK[mark.role]}/>`
    case 'line': return printLine(mark)
    case 'text': return `<text x="${round(px(mark.x) + (mark.dx ?? 0) * REM)}" y="${rem(mark.y)}" text-anchor="${mark.anchor ?? 'start'}" ${WORDS[mark.look]} paint-order="stroke" stroke="${PAPER}" stroke-width="4" stroke-linejoin="round">${escape(mark.text)}</text>`
    case 'glyph': return `<path transform="translate(${round(px(mark.x) - mark.size / 2)} ${round(rem(mark.y) - mark.size / 2)})" d="${mark.d}" ${LOOK[mark.role]}/>`
    default: return mark satisfies never
  }
}

function printLine(mark: Line): string {
  const [x1, x2, y1, y2] = [px(mark.x1), px(mark.x2), rem(mark.y1), rem(mark.y2)]
  if (!mark.arrow) return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${LOOK[mark.role]}/>`
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${INK}" stroke-width="2"/>\n<path d="M${x2} ${y2}${arrowHead(mark)}" fill="${INK}"/>`
}

/** The head of an arrow, drawn from its point back along the line; arrows run level or upright. */
export function arrowHead({ x1, x2, y1, y2 }: Pick<Line, 'x1' | 'x2' | 'y1' | 'y2'>): string {
  if (x1 === x2) return `l-5 ${y2 > y1 ? -9 : 9}h10z`
  return `l${x2 > x1 ? -9 : 9} -5v10z`
}
