/** What a question asks about, without the words that only make it a question. */

/** What kind of answer is wanted, where the words say so: a time, an amount, a sum of money, what a word means. */
export type Wanted = 'time' | 'amount' | 'money' | 'meaning' | null

const TIME = '什么时候才能|什么时候能够|什么时候能|什么时候|啥时候|几时|何时|哪一年|哪年|到哪年|截止日期|最后期限'
// With the measure word that follows, which says nothing of its own.
const MONEY = '(?:要)?花?多少(?:钱|元|万元|亿元)|几块钱'
const AMOUNT = '(?:有|是|要)?(?:多少|几)(?:年|天|个|所|名|套|条|家|间|人次|人|种|项|门|次|倍|块|元)?|多大|多高|多久|多长时间'
const MEANING = '是什么意思|什么意思|什么叫做|什么叫|什么是|啥叫|啥是|是什么|是啥|指的是什么|指什么|什么区别|有什么不同'
const OTHER = '我想知道|想问一下|请问|到底|究竟|怎么办|怎么样|怎么回事|怎么处理|怎样|怎么|如何|为什么|为啥|是不是|有没有|会不会|能不能|可不可以|要不要|该不该|够不够|不够|好不好|是否|了没有|了没|哪些|哪里|哪儿|哪个|哪几|谁来管|谁负责|谁管|谁来|一共|总共|总计|可以|应该|必须|需要|已经|现在|目前|以后|之后|还有|还是|如果|因为|由谁|谁|什么|有啥|一次|啥|吗|呢|吧|啊|呀|嘛'
const SPLIT = new RegExp(`${TIME}|${MEANING}|${MONEY}|${AMOUNT}|${OTHER}|(?:(?![.,%])[\\s\\p{P}\\p{S}])+`, 'u')
// Marks inside a number, and the sign of a share, part nothing.
const IDLE_MARK = /(^|\D)[.,]+|[.,]+(?!\d)/g
const EDGE = /^[的了是在要会能有都也就还把被给让到我你他她们请和与及]$/u
// Of the words that may begin or end with such a character.
const LENGTHS = [2, 3, 4, 5, 6]

/** The parts of a query that carry its meaning, in order: split at white space, marks and question words, idle characters trimmed where they belong to no known word. */
export function partsOf(query: string, known: ReadonlySet<string>): string[] {
  const parts = query.replace(IDLE_MARK, '$1 ').split(SPLIT).map((part) => trimmed(part, known)).filter(Boolean)
  return parts.length > 1 ? parts.filter((part, i) => (part.length > 1 || /[\p{N}]/u.test(part) || known.has(part)) && parts.indexOf(part) === i) : parts
}

function trimmed(part: string, known: ReadonlySet<string>): string {
  let text = part
  while (EDGE.test(text[0] ?? '') && !LENGTHS.some((length) => known.has(text.slice(0, length)))) text = text.slice(1)
  while (EDGE.test(text.slice(-1)) && !LENGTHS.some((length) => known.has(text.slice(-length)))) text = text.slice(0, -1)
  return text
}

const WANTED = [['time', TIME], ['meaning', MEANING], ['money', MONEY], ['amount', AMOUNT]] as const

/** What kind of answer is asked for. */
export const wantedBy = (query: string): Wanted => WANTED.find(([, words]) => new RegExp(words).test(query))?.[0] ?? null
