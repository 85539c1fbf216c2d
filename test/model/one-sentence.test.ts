import { expect, it } from 'vitest'
import { oneSentence } from '../../src/model/one-sentence.ts'

it('takes the first section as plain words, without brackets that only name places', () => {
  const body = '\n## 一句话\n\n这是原件。建12个公园（[GP26-001](/tasks/gp26-001/)、[GP26-002](/tasks/gp26-002/)），多数话\n没有写数字。[公园](/topics/parks/)（全市）都算。\n\n## 对家长\n\n- 别的。\n'
  expect(oneSentence(body)).toBe('这是原件。建12个公园，多数话没有写数字。公园（全市）都算。')
})

it.each([['', 'nothing'], ['没有小标题的一段。', 'no heading'], ['## 对家长\n\n一。\n', 'other headings only'], ['## 一句话\n\n## 对家长\n\n一。\n', 'an empty section']])('finds none in a text of %j: %s', (body) => {
  expect(oneSentence(body)).toBeNull()
})
