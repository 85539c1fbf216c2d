/** Where a Chinese heading may end a line, and how wide it runs. */
const CUT = /(?<=[，；：、。！？\s])(?![”’」》）])|(?<=[^“‘「《（])(?=[“‘「《（])|(?<=[”’」》）])(?![，；：、。！？”’」》）的])/

/** The phrases of a heading, in order; together they are the heading. */
export const phrases = (heading: string) => heading.split(CUT).filter(Boolean)

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const CLOSES = /^[，。；：、！？）〕】》”’」%％—–~～-]/
const OPENS = /(?:[（〔【《“‘「—–~～-]|\d[万亿]?)$/

/** The words of a phrase, between which a line may also end; a number keeps its unit and a word its marks. */
export function words(phrase: string): string[] {
  const out: string[] = []
  for (const { segment } of segmenter.segment(phrase)) {
    const last = out.at(-1)
    if (last !== undefined && (CLOSES.test(segment) || OPENS.test(last))) out[out.length - 1] = last + segment
    else out.push(segment)
  }
  return out
}

/** About how many Han characters wide a text runs: digits, letters and signs count for half. */
export const width = (text: string) => [...text].reduce((n, ch) => n + (ch < '\u2E80' ? 0.5 : 1), 0)
