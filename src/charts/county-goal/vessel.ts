/** A vessel: its frame is all of them, dashed only where the word is soft; its level how many are promised, with no line on top where that is only about; hatched where the share cannot be told. */
import { scaleLinear } from 'd3'
import { hundredth } from '../axis.ts'
import type { Mark } from '../scene.ts'
import type { Step } from './series.ts'

export type Box = { x: number; y: number; width: number; height: number }

export function vessel({ target, share, about, soft }: Pick<Step, 'target' | 'share' | 'about' | 'soft'>, { x, y, width, height }: Box): Mark[] {
  const datum = target.id
  const frame: Mark = { shape: 'rect', x, y, width, height, role: soft ? 'soft' : 'promised', datum }
  if (share === null) return [{ shape: 'rect', x, y, width, height, role: 'unclear', datum }, frame]
  const level = hundredth(scaleLinear([0, 100], [y + height, y]).clamp(true)(share))
  return [
    { shape: 'rect', x, y: level, width, height: hundredth(y + height - level), role: 'level', datum },
    frame,
    ...(about ? [] : [{ shape: 'line', x1: x, x2: hundredth(x + width), y1: level, y2: level, role: 'axis', datum } as const]),
  ]
}
