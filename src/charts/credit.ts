/** The line that goes with a chart wherever it is shown: sources, the day it speaks for, and where it comes from. */
import type { Chart } from './scene.ts'

export const creditOf = ({ sources }: Pick<Chart, 'sources'>, { title, asOf }: { title: string; asOf: string }, address: string): string =>
  `来源：${sources.map((s) => s.label).join('；')}。截至${asOf}。${title} ${address}`
