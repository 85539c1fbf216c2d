import { expect, test } from 'vitest'
import { shorten, taskDescription } from '../../src/i18n/description.ts'
import { examined, node } from '../support/edition.ts'

const { tasks } = examined().catalog

test('a promise begins with its deadline, what was published and whether it fits', () => {
  expect(taskDescription(node(tasks, 'gp26-001'), '2028-06-30')).toMatch(/^到2030年；后来公布：未见；未到期。原话：到2030年，.*——公园方案$/)
})

test('a report begins with who says it and as of when', () => {
  expect(taskDescription(node(tasks, 're28-001'), '2028-06-30')).toMatch(/^青山市人民政府公布，2027年底；对得上吗：没有可对的。原话：2027年底，全市已建成公园6个/)
})

test('a promise that cannot be counted says so instead', () => {
  const task = node(tasks, 'gp26-001')
  expect(taskDescription({ ...task, targets: [], results: [] }, '2028-06-30')).toMatch(/^2030年；只说做什么，没有可核对的数。/)
})

test('what is left out of a source is left out here', () => {
  const task = node(tasks, 'gp26-003')
  const document = { ...task.document, data: { ...task.document.data, redactions: [{ text: '公园', shown: '（略）', reason: '试' }] } }
  expect(taskDescription({ ...task, document }, '2028-06-30')).toContain('原话：严禁占用（略）绿地——公园方案')
})

test('a text that fits stays whole, a longer one ends after a phrase, without its mark', () => {
  expect(shorten('一二三，四五六', 7)).toBe('一二三，四五六')
  expect(shorten('一二三，四五六', 6)).toBe('一二三…')
  expect(shorten('', 6)).toBe('')
})

test('a text of one phrase is cut where it must be', () => {
  expect(shorten('一二三四五六七八', 5)).toBe('一二三四…')
})
