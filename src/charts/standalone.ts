/** Prints a placed chart as an SVG file of its own: fixed width, its own colours, no reference to the site. */
import type { Mark, Role, Scene } from './scene.ts'

/** Width of an exported drawing in px; one rem is 16 px there. */
export const EXPORT_WIDTH = 960
const REM = 16
const MARGIN = 24

// The light palette of the site (src/styles/tokens.css); an exported file carries no stylesheet.
const INK = '#16181a'
const LOOK: Record<Role, string> = {
  promised: `fill="none" stroke="${INK}" stroke-width="1.5"`,
  soft: `fill="none" stroke="${INK}" stroke-width="1.5" stroke-dasharray="4 3"`,
  reported: 'fill="#0c6550"',
  unclear: 'fill="url(#hatch)"',
  axis: `stroke="${INK}"`,
  tick: 'stroke="#cdd1c6"',
  now: 'stroke="#b4281a" stroke-width="2"',
  guide: 'stroke="#7b817b" stroke-dasharray="2 3"',
  level: 'fill="#cdd1c6"',
}
const WORDS: Record<string, string> = {
  value: `font-size="18" font-weight="700" font-family="serif" fill="${INK}"`,
  label: `font-size="15" fill="${INK}"`, note: 'font-size="14" fill="#3f4547"', year: 'font-size="14" fill="#3f4547"',
  now: 'font-size="14" fill="#b4281a"', reported: 'font-size="15" font-weight="700" fill="#0c6550"',
}

/** The whole SVG document; the same input gives the same bytes. */
export function standalone(chart: { title: string; subtitle: string; alternative: string; wide: Scene }, credit: string): string {
  const head = 88
  const height = Math.ceil(head + chart.wide.height * REM + 48)
  const body = chart.wide.marks.map(print).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${EXPORT_WIDTH + 2 * MARGIN}" height="${height}" viewBox="0 0 ${EXPORT_WIDTH + 2 * MARGIN} ${height}" role="img" font-family="sans-serif" lang="zh-CN">
<title>${escape(chart.title)}</title>
<desc>${escape(chart.alternative)}</desc>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v6" stroke="#7b817b" stroke-width="1.5"/></pattern></defs>
<rect width="100%" height="100%" fill="#fafbf7"/>
<text x="${MARGIN}" y="36" font-size="24" font-weight="700" font-family="serif" fill="${INK}">${escape(chart.title)}</text>
<text x="${MARGIN}" y="64" font-size="15" fill="#3f4547">${escape(chart.subtitle)}</text>
<g transform="translate(${MARGIN} ${head})">
${body}
</g>
<text x="${MARGIN}" y="${height - 16}" font-size="14" fill="#3f4547">${escape(credit)}</text>
</svg>
`
}

const px = (percent: number) => round((percent / 100) * EXPORT_WIDTH)
const rem = (value: number) => round(value * REM)
const round = (n: number) => Math.round(n * 100) / 100
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function print(mark: Mark): string {
  switch (mark.shape) {
    case 'rect': return `<rect x="${px(mark.x)}" y="${rem(mark.y)}" width="${px(mark.width)}" height="${rem(mark.height)}" ${LOOK[mark.role]}/>`
    case 'line': {
      const line = `<line x1="${px(mark.x1)}" y1="${rem(mark.y1)}" x2="${px(mark.x2)}" y2="${rem(mark.y2)}" ${LOOK[mark.role]}${mark.arrow ? ' stroke-width="3"' : ''}/>`
      return mark.arrow ? `${line}\n${arrowHead(mark)}` : line
    }
    case 'text': return `<text x="${round(px(mark.x) + (mark.dx ?? 0) * REM)}" y="${rem(mark.y)}" text-anchor="${mark.anchor ?? 'start'}" ${WORDS[mark.look]}>${escape(mark.text)}</text>`
    case 'glyph': return `<path transform="translate(${round(px(mark.x) - mark.size / 2)} ${round(rem(mark.y) - mark.size / 2)})" d="${mark.d}" ${LOOK[mark.role]}/>`
    default: return mark satisfies never
  }
}

function arrowHead({ x1, x2, y2 }: { x1: number; x2: number; y2: number }): string {
  const back = x2 > x1 ? -10 : 10
  return `<path d="M${px(x2)} ${rem(y2)}l${back} -6v12z" fill="${INK}"/>`
}
