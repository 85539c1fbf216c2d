/** A chart so small that its words cannot be read: they become lines, and all marks of one look become one path. */
import { width } from '../text/phrases.ts'
import type { Mark, Role, Scene } from './scene.ts'

/** What stands behind comes first. */
const LAYERS = ['level', 'unclear', 'tick', 'guide', 'axis', 'words', 'promised', 'soft', 'reported', 'now'] as const satisfies readonly (Role | 'words')[]
export type Layer = (typeof LAYERS)[number]
export type Preview = { width: number; height: number; layers: { layer: Layer; d: string }[] }

const WIDTH = 240
/** Two thirds of the width: a longer drawing shows its beginning. */
const HEIGHT = 160
const REM = 4

/** The beginning of a drawing in a box of 240 by 160. */
export function preview({ marks }: Pick<Scene, 'marks'>): Preview {
  const drawn = marks.filter((m) => top(m) * REM < HEIGHT)
  const layers = LAYERS.map((layer) => ({ layer, d: drawn.filter((m) => layerOf(m) === layer).map(path).join('') }))
  return { width: WIDTH, height: HEIGHT, layers: layers.filter(({ d }) => d) }
}

const layerOf = (mark: Mark): Layer => (mark.shape === 'text' ? 'words' : mark.role)
const top = (mark: Mark) => (mark.shape === 'line' ? Math.min(mark.y1, mark.y2) : mark.y)
const x = (percent: number) => half((percent / 100) * WIDTH)
const y = (rem: number) => half(rem * REM)
const half = (n: number) => Math.round(n * 2) / 2

function path(mark: Mark): string {
  switch (mark.shape) {
    case 'rect': return box(x(mark.x), y(mark.y), x(mark.width), y(mark.height))
    case 'line': return `M${x(mark.x1)} ${y(mark.y1)}L${x(mark.x2)} ${y(mark.y2)}`
    case 'glyph': return box(x(mark.x) - mark.size / 8, y(mark.y) - mark.size / 8, mark.size / 4, mark.size / 4)
    case 'text': {
      const long = half(width(mark.text) * REM * 0.9)
      const start = half(x(mark.x) + (mark.dx ?? 0) * REM - long * { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'])
      return `M${start} ${y(mark.y - 0.375)}h${long}`
    }
    default: return mark satisfies never
  }
}

const box = (left: number, above: number, wide: number, high: number) => `M${left} ${above}h${wide}v${high}h${-wide}z`
