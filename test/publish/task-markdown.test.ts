import { expect, test } from 'vitest'
import { taskMarkdown } from '../../src/publish/task-markdown.ts'
import { examined, node, record } from '../support/edition.ts'
import { HOSTILE, hostile } from '../support/hostile.ts'
import { find, readMarkdown, words } from '../support/markdown.ts'

const url = (address: string) => `https://parks.example${address}`
const twin = (id: string, change: Parameters<typeof examined>[0] = () => {}) => {
  const { catalog } = examined(change)
  return readMarkdown(taskMarkdown(node(catalog.tasks, id), catalog.edition.asOf, url))
}

test('it has the code and title, the address, the exact words, the figures and what is known of them', () => {
  const tree = twin('gp26-001')
  expect(find(tree, 'heading').map(words)).toEqual(['GP26-001 新建12个公园', '原话', '白话（本站写的）', '本站的整理', '目标'])
  expect(find(tree, 'link').map((l) => l.url)).toEqual([url('/tasks/gp26-001/'), url('/documents/plan/index.md')])
  expect(words(find(tree, 'blockquote')[0]!)).toBe('到2030年，全市新建公园12个，其中2027年新建5个，2028年新建7个')
  expect(find(tree, 'paragraph').map(words)).toEqual(expect.arrayContaining(['到2030年，全市要新建12个公园。', '对您意味着什么：离家近的公园会变多。', '没有写什么：没有写建在哪里。']))
  expect(find(tree, 'tableRow').map((row) => row.children!.map(words))[1]).toEqual(['GP26-001-1', '新建公园', '12个', '到2030年', '直说', '未到期'])
})

test('a report has its published figures and says on whose word, and that it is quoted from elsewhere', () => {
  const tree = twin('re28-001')
  expect(find(tree, 'heading').map(words)).toContain('公布的数')
  expect(find(tree, 'listItem').map(words)).toContain('转引自：公园意见')
})

test('what a document leaves out is not shown', () => {
  const tree = twin('re28-001', (e) => { record(e, 'documents', 'reply').redactions = [{ text: '全市', shown: '（略）', reason: '试。' }] })
  expect(words(find(tree, 'blockquote')[0]!)).toContain('（略）已建成公园6个')
})

test('hostile words become no markup', () => {
  const tree = twin('gp26-001', (e) => {
    hostile(record(e, 'tasks', 'gp26-001'), 'title', 'note')
    hostile(record(e, 'tasks', 'gp26-001').plain!, 'says', 'means', 'silent')
    hostile(record(e, 'targets', 'gp26-001-1'), 'label')
  })
  expect(find(tree, 'html', 'strong', 'inlineCode', 'image')).toEqual([])
  expect(find(tree, 'link').map((l) => l.url).filter((u) => !u!.startsWith('https://parks.example/') && u !== 'https://evil.example')).toEqual([])
  expect(find(tree, 'tableRow').map((row) => row.children!.length)).toEqual([6, 6, 6, 6])
  expect(words(find(tree, 'heading')[0]!)).toContain('<script>alert(1)</script>')
  expect(HOSTILE).toContain('**粗**')
})
