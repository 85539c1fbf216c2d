import { expect, test } from 'vitest'
import { readLines } from '../../src/text/lines.ts'
import { findMarks, occurrences } from '../../src/text/marks.ts'

const marks = (raw: string, sections: Parameters<typeof findMarks>[1]['sections']) => findMarks(readLines(raw, {}).stream, { sections })

test('overlapping occurrences are all found', () => expect(occurrences('哈哈哈', '哈哈')).toEqual([0, 1]))

test('a heading is found where it fills whole lines, not where a sentence names it', () => {
  expect(marks('目标\n见目标一节。', [{ id: 'a', level: 1, heading: '目标' }])).toEqual({ marks: [{ section: 'a', start: 0, end: 2 }], problems: [] })
})

test('a heading broken over two lines is found', () => {
  expect(marks('工作\n目标\n文字。', [{ id: 'a', level: 1, heading: '工作目标' }]).marks).toEqual([{ section: 'a', start: 0, end: 4 }])
})

test('marks come in print order, whatever the order of the outline', () => {
  const found = marks('乙\n甲', [{ id: 'a', level: 1, heading: '甲' }, { id: 'b', level: 1, heading: '乙' }]).marks
  expect(found.map((m) => m.section)).toEqual(['b', 'a'])
})

test('a body away from its heading begins where it is declared to', () => {
  const { marks: found } = marks('甲\n乙\n正文。', [{ id: 'a', level: 1, heading: '甲', starts: '正文' }, { id: 'b', level: 1, heading: '乙' }])
  expect(found).toEqual([{ section: '', start: 0, end: 1 }, { section: 'b', start: 1, end: 2 }, { section: 'a', start: 2, end: 2 }])
})

test('a heading or a beginning that is not there exactly once is a problem that says how often it is', () => {
  expect(marks('甲\n甲', [{ id: 'a', level: 1, heading: '甲' }]).problems).toEqual(['标题“甲”在原文中独占整行出现了2次，应当恰好一次'])
  expect(marks('甲', [{ id: 'a', level: 1, label: '文', starts: '乙' }]).problems).toEqual(['正文开头“乙”在原文中出现了0次，应当恰好一次；请写长一些'])
})
