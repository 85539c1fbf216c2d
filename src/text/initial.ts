/** The letter under which a Chinese word is looked up. */
const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ'
/** The first character under each of them. */
const FIRST = [...'阿八嚓咑妸发旮哈丌咔垃呣拏噢妑七呥仨他屲夕丫帀']
const collator = new Intl.Collator('zh-CN-u-co-pinyin')

/** The letter of a word by its sound, marks before it aside; null where it begins with a number or a sign. */
export function initialOf(word: string): string | null {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0]
  if (!first || /\p{N}/u.test(first)) return null
  if (!/\p{Script=Han}/u.test(first)) return first.toUpperCase()
  return LETTERS[FIRST.findLastIndex((c) => collator.compare(c, first) <= 0)] ?? null
}
