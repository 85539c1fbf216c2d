import { describe, expect, it } from 'vitest'
import { wholeNumbers } from '../../src/text/whole-numbers.ts'

const told = (text: string) => wholeNumbers(text).map((p) => (p.whole ? `[${p.text}]` : p.text)).join('')

describe('a number keeps its unit', () => {
  it('with its scale, its share and the first character behind it', () => {
    expect(told('新增11.21万个学位，招4300多名，占76.27%。')).toBe('新增[11.21万个]学位，招[4300多名]，占[76.27%]。')
  })

  it('over a range', () => expect(told('2021—2025年，1~3所，1-3年')).toBe('[2021—2025年]，[1~3所]，[1-3年]'))

  it('where it ends the text, and where there is none', () => {
    expect(told('共6')).toBe('共[6]')
    expect(told('没有数')).toBe('没有数')
    expect(told('')).toBe('')
  })

  it('loses no character', () => {
    const text = '到2030年80%左右，到2035年所有。3，4和5。'
    expect(wholeNumbers(text).map((p) => p.text).join('')).toBe(text)
  })
})
