/** The words that every refusal opens with, apart from what is particular to it. */
const OPENING = /^(看起来像，其实不能算，)(.+)$/s

/** “看起来像，其实不能算，因为……” as its opening and its reason; a sentence that opens otherwise is all reason. */
export function opening(sentence: string): { opening: string; reason: string } {
  const [, first = '', reason = sentence] = OPENING.exec(sentence) ?? []
  return { opening: first, reason }
}
