import { expect, test } from 'vitest'
import { at, decode } from '../../src/edition/characters.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const faults = (text: string) => decode('f.yaml', utf8(text)).faults

test('plain Chinese text, tabs and line ends are no fault', () => {
  expect(decode('f.yaml', utf8('名：\t公园\r\n𠮷（“—”）'))).toEqual({ text: '名：\t公园\r\n𠮷（“—”）', faults: [] })
  expect(decode('f.yaml', new Uint8Array()).faults).toEqual([])
})

test('a file in GBK is refused at its first foreign byte, and nothing of it is used', () => {
  const gbk = new Uint8Array([...utf8('title: x\nname: '), 0xb9, 0xab, 0xd4, 0xb0])
  expect(decode('f.yaml', gbk)).toEqual({ text: '', faults: [{ file: 'f.yaml', line: 2, column: 7, message: '文件不是 UTF-8 编码（可能是 GBK）', remedy: '用编辑器另存为 UTF-8，不带 BOM' }] })
})

test('a byte order mark is named and placed', () => {
  expect(faults('\uFEFFtitle: x')).toEqual([{ file: 'f.yaml', line: 1, column: 1, message: '有看不见的字符 U+FEFF', remedy: '删掉它；多半是从网页或 PDF 里复制来的' }])
})

test.each([['zero-width space', '\u200B', 'U+200B'], ['soft hyphen', '\u00AD', 'U+00AD'], ['word joiner', '\u2060', 'U+2060'], ['right-to-left override', '\u202E', 'U+202E'],
  ['right-to-left isolate', '\u2067', 'U+2067'], ['replacement character', '\uFFFD', 'U+FFFD'], ['null', '\u0000', 'U+0000'], ['tag character', '\u{E0041}', 'U+E0041'], ['Arabic letter mark', '\u061C', 'U+061C']])(
  'a %s is found', (_, ch, code) => {
    expect(faults(`title: 公园\nplain: 绿${ch}地`)).toMatchObject([{ line: 2, column: 9, message: `有看不见的字符 ${code}` }])
  })

test('every invisible character is reported, not only the first', () => expect(faults('a\u200Bb\u200B\nc\u202E').map((f) => [f.line, f.column])).toEqual([[1, 2], [1, 4], [2, 2]]))

test('lines and columns count from one', () => {
  expect(at('', 0)).toEqual({ line: 1, column: 1 })
  expect(at('甲\n乙丙', 3)).toEqual({ line: 2, column: 2 })
})
