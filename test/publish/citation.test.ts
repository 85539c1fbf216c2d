import { expect, test } from 'vitest'
import { citedDocument, citedTask } from '../../src/model/cited.ts'
import { toBibtex, toGbt, toQuotation } from '../../src/publish/citation.ts'
import { examined, node, record } from '../support/edition.ts'
import { HOSTILE } from '../support/hostile.ts'

const { edition, tasks, documents } = examined().catalog
const task = citedTask(node(tasks, 'gp26-001'))

test('GB/T 7714 names who keeps the ledger, the record, its kind, the day, the address and the checksum', () => {
  expect(toGbt(task, edition, '0123456789ab')).toBe('试账. GP26-001 新建12个公园，出自《青山市公园绿地建设方案》[EB/OL]. (2028-06-30)[2028-06-30]. https://parks.example/tasks/gp26-001/. 校验码 0123456789ab.')
})

test('figures are a data base, a text is a bulletin', () => {
  expect(toGbt({ ...task, medium: 'data' }, edition, '0')).toContain('[DB/OL]')
})

test('our page about a document does not pass for the document itself', () => {
  expect(toGbt(citedDocument(node(documents, 'plan')), edition, '0')).toContain('试账. 青山市公园绿地建设方案：逐条记账[EB/OL]')
})

test('BibTeX has the code as its key and braces that keep the words as they are', () => {
  expect(toBibtex(task, edition, '0123456789ab')).toBe(`@misc{GP26-001,
  author = {{试账}},
  title = {{GP26-001 新建12个公园，出自《青山市公园绿地建设方案》}},
  year = {2028},
  url = {https://parks.example/tasks/gp26-001/},
  urldate = {2028-06-30},
  note = {截至 2028-06-30，校验码 0123456789ab},
}`)
})

test('no word of a record is a command of TeX, ends a field or breaks a line', () => {
  const broken = { ...task, title: `${HOSTILE}}, note={x} 100% & #1 $x$ a_b a^b a~b` }
  const bibtex = toBibtex(broken, edition, '0')
  expect(bibtex.split('\n')).toHaveLength(8)
  const title = bibtex.split('\n')[2]!
  expect(title).toContain('\\}, note=\\{x\\} 100\\% \\& \\#1 \\$x\\$ a\\_b a\\textasciicircum{}b a\\textasciitilde{}b')
  expect(title.replaceAll(/\\[{}]|\\[a-z]+\{\}/g, '').match(/[{}]/g)).toHaveLength(4)
  expect(toGbt(broken, edition, '0').split('\n')).toHaveLength(1)
  expect(toGbt(broken, edition, '0')).not.toMatch(/[\u0000-\u001F]/)
})

test('original words travel with the document, its number and day, the code, the address and the day of the ledger', () => {
  expect(toQuotation(node(tasks, 'gp26-002'), edition)).toBe('「人均公园绿地面积达到14.5平方米以上」——《青山市公园绿地建设方案》，青政办〔2026〕5号，2026年3月。GP26-002，https://parks.example/tasks/gp26-002/（试账，截至2028-06-30）')
})

test('words at second hand say so, and what is left out of a document stays out', () => {
  const { catalog } = examined((e) => { record(e, 'documents', 'reply').redactions = [{ text: '全市', shown: '（略）', reason: '试。' }] })
  expect(toQuotation(node(catalog.tasks, 're28-001'), edition)).toBe('「2027年底，（略）已建成公园6个，占计划的50%」——《青山市关于公园建设情况的答复》，2028年1月15日，转引自《公园建设意见》，报道，不是文件本身。RE28-001，https://parks.example/tasks/re28-001/（试账，截至2028-06-30）')
})
