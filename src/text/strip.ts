/** Text without its white space, every character knowing where in the raw text it stood. */
export type Stripped = { text: string; at: number[] }

/** Tells white space, including the ideographic and zero-width kinds, from text. */
export const isSpace = (ch: string) => /[\s\u200B\uFEFF]/.test(ch)

/** U+FFFD is what a broken conversion left behind: it stands for no character of the source. */
export const isReplacement = (ch: string) => ch === '\uFFFD'

/** Removes white space and replacement characters; `at[i]` is the UTF-16 offset of `text[i]` in the raw text, counted from `from`. */
export function strip(raw: string, from = 0): Stripped {
  const at: number[] = []
  for (let i = 0; i < raw.length; i++) if (!isSpace(raw[i]!) && !isReplacement(raw[i]!)) at.push(i)
  return { text: at.map((i) => raw[i]).join(''), at: at.map((i) => i + from) }
}
