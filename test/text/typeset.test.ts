import { describe, expect, it } from 'vitest'
import { width } from '../../src/text/phrases.ts'
import { evenLines, fit, fitting, hanging, unbroken } from '../../src/text/typeset.ts'

const steps = [{ size: 40, lines: 2 }, { size: 20, lines: 3 }]
const box = { width: 200, steps }
const words = ({ lines }: { lines: string[] }) => lines.join('')

describe('the parts that stay whole', () => {
  it('are nothing for nothing, and one for one character', () => {
    expect(unbroken('')).toEqual([])
    expect(unbroken('园')).toEqual(['园'])
  })

  it('hold closing marks, opening marks, numbers and ranges together', () => {
    expect(unbroken('（甲）〔2021〕、乙')).toEqual(['（甲）', '〔2021〕、', '乙'])
    expect(unbroken('14.5米')).toEqual(['14.5', '米'])
    expect(unbroken('至年-止')).toEqual(['至', '年-', '止'])
  })
})

describe('lines', () => {
  it('are none for no text, and one where it fits', () => {
    expect(evenLines('', 10, width)).toEqual([])
    expect(evenLines('公园', 10, width)).toEqual(['公园'])
  })

  it('lose nothing and keep their width, a hanging mark apart', () => {
    const text = '到2030年，全市新建公园12个，其中2027年新建5个，2028年新建7个。'
    for (const max of [4, 5, 7.5, 10, 16]) {
      const lines = evenLines(text, max, width)
      expect(lines.join('')).toBe(text)
      expect(lines.filter((line) => width(line) > max + 0.5)).toEqual([])
    }
  })

  it('end after a phrase where that costs little', () => {
    expect(evenLines('政府答应过的事，一笔一笔记在这里', 8, width)).toEqual(['政府答应过的事，', '一笔一笔记在这里'])
  })

  it('do not part characters that stand alone: they may be a word', () => {
    expect(evenLines('全市要消除大校额学校', 6, width)).toEqual(['全市要消除', '大校额学校'])
  })

  it('are even instead of leaving one word alone', () => {
    const lines = evenLines('公园公园公园公园公园公园', 10, width).map(width)
    expect(lines).toHaveLength(2)
    expect(Math.abs(lines[0]! - lines[1]!)).toBeLessThanOrEqual(2)
  })

  it('cut even a word without end, and an emoji never in halves', () => {
    const lines = evenLines(`${'A'.repeat(50)}${'😀'.repeat(9)}`, 5, width)
    expect(lines.join('')).toBe(`${'A'.repeat(50)}${'😀'.repeat(9)}`)
    expect(lines.filter((line) => width(line) > 5 || /[\uD800-\uDBFF]$/.test(line))).toEqual([])
  })
})

describe('a text in a box', () => {
  it('takes the largest size that holds it', () => {
    expect(fit('公园', box, width)).toEqual({ lines: ['公园'], size: 40 })
    expect(fit('公园公园公园公园公园公园公园', box, width).size).toBe(20)
  })

  it('takes a slightly smaller size that keeps its phrases', () => {
    const near = { width: 210, steps: [{ size: 42, lines: 3 }, { size: 35, lines: 3 }] }
    expect(fit('绿地谁管，谁来管护它', near, width)).toEqual({ lines: ['绿地谁管，', '谁来管护它'], size: 42 })
    expect(fit('绿地怎么算，谁来管护它', near, width)).toEqual({ lines: ['绿地怎么算，', '谁来管护它'], size: 35 })
  })

  const long = `第一句说公园，第二句说绿地，${'第三句说树木，'.repeat(6)}最后新建12个。`

  it('is cut after a phrase and says so', () => {
    expect(fitting(long, box, width)).toBeNull()
    expect(words(fit(long, box, width))).toMatch(/^第一句说公园，第二句说绿地，.*树木……$/)
  })

  it('keeps the words that must stay', () => {
    expect(words(fit(long, box, width, { core: '12个' }))).toMatch(/^……第三句说树木，.*最后新建12个。$/)
  })

  it('is cut inside what is put round it', () => {
    expect(words(fit(long, box, width, { round: (run) => `“${run}”` }))).toMatch(/^“第一句.*……”$/)
  })

  it('without any phrase is cut all the same', () => {
    expect(words(fit('啊'.repeat(200), box, width))).toMatch(/^啊{20,29}……$/)
    expect(words(fit('A'.repeat(200), box, width))).toMatch(/^A{40,60}……$/)
  })

  it('of no size at all is left out', () => {
    expect(fit('公园', { width: 5, steps }, width).lines).toEqual([])
    expect(fit('', box, width).lines).toEqual([])
  })
})

it('hangs an opening mark and nothing else', () => {
  expect(['“公', '《公', '公“'].map(hanging)).toEqual([0.5, 0.5, 0])
})
