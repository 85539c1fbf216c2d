/** Prints placed marks as an SVG document; the same marks give the same bytes. */
import { CHARACTER, CLOSING, SIDE } from '../mark.ts'
import { escape, EXPORT_WIDTH, HATCH, printed } from '../charts/standalone.ts'
import { type CardMark, HEIGHT, type Ink, WIDTH } from './mark.ts'
import type { Typeface } from './measure.ts'

// The light palette of the site (src/styles/tokens.css).
const COLOUR: Record<Ink, string> = {
  paper: '#fafbf7', ink: '#16181a', ink2: '#3f4547', grey: '#5a6062', rule: '#cdd1c6', edge: '#7b817b', seal: '#b4281a', jade: '#0c6550', ochre: '#805000',
}
const FACE: Record<Typeface, string> = { song: 'font-family="serif" font-weight="700"', sans: 'font-family="sans-serif"', bold: 'font-family="sans-serif" font-weight="700"' }
const SEAL = `<path fill="${COLOUR.seal}" d="M0 0h${SIDE}v${SIDE}H0z"/><path fill="none" stroke="${COLOUR.paper}" d="${CHARACTER}"/><path fill="${COLOUR.paper}" d="${CLOSING}"/>`

export function print(marks: readonly CardMark[], width = WIDTH, height = HEIGHT): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${COLOUR.paper}"/>
${marks.map(one).join('\n')}
</svg>
`
}

function one(mark: CardMark): string {
  switch (mark.shape) {
    case 'text': return `<text x="${mark.x}" y="${mark.y}" font-size="${mark.size}" ${FACE[mark.face]} fill="${COLOUR[mark.ink]}"${mark.anchor ? ` text-anchor="${mark.anchor}"` : ''}>${escape(mark.text)}</text>`
    case 'rect': return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" fill="${COLOUR[mark.ink]}"/>`
    case 'frame': return `<rect x="${mark.x + mark.line / 2}" y="${mark.y + mark.line / 2}" width="${mark.width - mark.line}" height="${mark.height - mark.line}" fill="none" stroke="${COLOUR[mark.ink]}" stroke-width="${mark.line}"${mark.dash ? ` stroke-dasharray="${mark.dash}"` : ''}/>`
    case 'path': return `<path transform="translate(${mark.x} ${mark.y}) scale(${mark.scale})" d="${mark.d}" ${mark.line ? `fill="none" stroke="${COLOUR[mark.ink]}" stroke-width="${mark.line}"` : `fill="${COLOUR[mark.ink]}"`}/>`
    case 'seal': return `<g transform="translate(${mark.x} ${mark.y}) scale(${mark.size / SIDE})">${SEAL}</g>`
    case 'drawing': return drawing(mark)
    default: return mark satisfies never
  }
}

// Down to this share of its full width a drawing is shown smaller rather than cut; below it its words could not be read.
const LEGIBLE = 0.75

/** A drawing, whole where its words stay legible; else its top at full width, and what there is no room for fades out. */
function drawing({ x, y, width, height, scene }: Extract<CardMark, { shape: 'drawing' }>): string {
  const full = width / EXPORT_WIDTH
  const whole = Math.min(full, height / (scene.height * 16))
  const drawn = (scale: number) => `<g transform="translate(${x} ${y}) scale(${Math.round(scale * 10_000) / 10_000})">
${printed(scene)}
</g>`
  if (whole >= full * LEGIBLE) return `${HATCH}\n${drawn(whole)}`
  return `<defs><clipPath id="room"><rect x="${x - 8}" y="${y}" width="${width + 16}" height="${height}"/></clipPath>
<linearGradient id="fade" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${COLOUR.paper}" stop-opacity="0"/><stop offset="1" stop-color="${COLOUR.paper}"/></linearGradient></defs>
${HATCH}
<g clip-path="url(#room)">${drawn(full)}<rect x="${x - 8}" y="${y + height - 60}" width="${width + 16}" height="60" fill="url(#fade)"/></g>`
}
