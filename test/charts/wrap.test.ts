import { expect, it } from 'vitest'
import { wrap } from '../../src/charts/wrap.ts'
import { width } from '../../src/text/phrases.ts'

it('gives no line for no text, and one for a short one', () => {
  expect(wrap('', 10)).toEqual([])
  expect(wrap('公园', 10)).toEqual(['公园'])
})

it('keeps lines within their width and loses nothing', () => {
  const text = '青山市公园绿地建设方案，2027年新建12个公园（含改建）'
  const lines = wrap(text, 8)
  expect(lines.join('')).toBe(text)
  expect(lines.filter((line) => width(line) > 8)).toEqual([])
})

it('never begins with a closing mark, ends with an opening one, or cuts a number', () => {
  expect(wrap('公园（解读）', 3)).toEqual(['公园', '（解', '读）'])
  expect(wrap('一共14.5平方米', 3)).toEqual(['一共', '14.5平', '方米'])
  expect(wrap('公园，树木', 2)[0]).toBe('公')
})

it('lets a piece that is too wide by itself stand alone', () => expect(wrap('1234567890', 2)).toEqual(['1234567890']))
