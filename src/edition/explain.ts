/** Says in Chinese what a schema found wrong, and what to write instead. */
import { z } from 'zod'

type Issue = z.core.$ZodIssue
/** One schema fault, at a path inside a record. */
export type Explained = { path: readonly PropertyKey[]; message: string; remedy: string; key?: string }

const FORMATS: Record<string, [string, string]> = {
  id: ['编号只能用小写字母、数字和连字符', '写成 py21-001 这样'],
  'partial-date': ['日期要写成 2025、2025-06 或 2025-06-26，并加引号', '原文印到哪一位就写到哪一位，如 deadline: "2025"'],
  decimal: ['数值要写成带引号的十进制数，不带单位和“万”“亿”', '如 11.21万 写 "112100"'],
  text: ['前后有空白，或是空的', '去掉前后空白；没有内容就不写这一项'],
  sha256: ['不是 SHA-256', '写 64 位小写十六进制数'],
  code: ['代码的写法不对', '地区写六位数字，文件写大写字母和数字，如 PY21'],
  address: ['地址的写法不对', '照 data/registry.txt 抄，如 /tasks/py21-001/ 或 /tasks/py21-001/#py21-001-2'],
  corrections: ['报错的地址要以 https:// 或 mailto: 开头，花括号里只能是 record、source、address', '如 https://github.com/某某/某某/issues/new?template=correction.yml&record={record}&source={source}&address={address}；还没有开通就删掉这一项'],
  stand: ['见于哪里，写法不对', '写任务的编号，如 py21-001；或“文件编号/段落编号”，段落编号见 data/paragraphs.txt'],
  file: ['文件名的写法不对', '只用小写字母、数字和连字符，以 .txt 结尾'],
  'heading-or-label': ['heading 和 label 要写一个，也只能写一个', '原文印了标题写 heading，没有印写 label'],
}
const TYPES: Record<string, string> = { string: '文字', number: '数', int: '整数', boolean: 'true 或 false', array: '列表（每项以 - 开头）', object: '一组键和值' }

/** Every fault of one record; `shape` names the keys that exist, to suggest the one that was meant. */
export function explain(issues: readonly Issue[], keysAt: (path: readonly PropertyKey[]) => string[]): Explained[] {
  const untyped = new Set(issues.filter((i) => i.code === 'invalid_type').map((i) => i.path.join('.')))
  return issues.filter((i) => i.code === 'invalid_type' || !untyped.has(i.path.join('.'))).flatMap((issue): Explained[] => {
    const { path } = issue
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...path, key], key, message: `没有“${key}”这一项`, remedy: suggestion(key, keysAt(path)) }))
      case 'invalid_type':
        if (path.length === 0) return [{ path, message: '这份记录应当是一组键和值', remedy: '照 data/README.md 里的例子写，每行一项，如 title: 标题' }]
        return [issue.input === undefined
          ? { path, message: `缺少“${String(path.at(-1))}”这一项`, remedy: `补上 ${String(path.at(-1))}，写${TYPES[issue.expected] ?? issue.expected}` }
          : { path, message: `“${String(path.at(-1))}”应当是${TYPES[issue.expected] ?? issue.expected}`, remedy: issue.expected === 'string' ? '数和日期也要加引号' : `改写成${TYPES[issue.expected] ?? issue.expected}` }]
      case 'invalid_value':
        return [issue.input === undefined
          ? { path, message: `缺少“${String(path.at(-1))}”这一项`, remedy: `补上 ${String(path.at(-1))}，只能写 ${issue.values.map(String).join('、')}` }
          : { path, message: `“${shown(issue.input)}”不在可选的值里`, remedy: `只能写 ${issue.values.map(String).join('、')}` }]
      case 'invalid_format':
        return [named(path, issue.message) ?? { path, message: `“${shown(issue.input)}”的写法不对`, remedy: issue.format === 'url' ? '写完整的网址，以 https:// 开头' : '照 data/README.md 里的例子写' }]
      case 'too_small': return [{ path, message: `“${String(path.at(-1))}”太少，${issue.inclusive === false ? '要大于' : '至少要'} ${issue.minimum}`, remedy: '补足' }]
      case 'too_big': return [{ path, message: `“${String(path.at(-1))}”太多，至多 ${issue.maximum}`, remedy: '只留最要紧的' }]
      case 'invalid_union': return [{ path: [...path, 'kind'], message: '“kind”不在可选的值里', remedy: '照 data/README.md 选一种' }]
      default: return [named(path, issue.message) ?? { path, message: `“${String(path.at(-1) ?? '')}”不合格式`, remedy: '照 data/README.md 里的例子写' }]
    }
  })
}

const named = (path: readonly PropertyKey[], name: string): Explained | null =>
  FORMATS[name] ? { path, message: FORMATS[name][0], remedy: FORMATS[name][1] } : null
const shown = (input: unknown) => (typeof input === 'string' || typeof input === 'number' ? String(input) : JSON.stringify(input) ?? '（空）')

/** The existing key nearest to a mistyped one, by edit distance. */
export function suggestion(key: string, keys: readonly string[]): string {
  const best = keys.map((k) => [k, distance(key.toLowerCase(), k.toLowerCase())] as const).sort((a, b) => a[1] - b[1])[0]
  return best && best[1] <= Math.max(2, key.length / 3) ? `是不是“${best[0]}”？` : `可以写的有 ${keys.join('、')}`
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
