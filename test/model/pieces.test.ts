import { expect, test } from 'vitest'
import { glossary } from '../../src/model/glossary.ts'
import { documentPieces, taskPieces, wholeName } from '../../src/model/pieces.ts'
import { examined, node, record } from '../support/edition.ts'

test('the words of a task are what it says, then the original’s, then what that means and leaves open', () => {
  const { catalog } = examined((e) => { record(e, 'tasks', 'gp26-003').plain = { says: '请单位和个人认养树木。', silent: '没有写多少棵。' } })
  const task = node(catalog.tasks, 'gp26-003')
  expect(taskPieces(task).map((p) => p.at)).toEqual(['says', `${task.place.unit}:${task.place.start}`, 'silent'])
  expect(taskPieces(task)[1]!.text).toBe(task.data.quote)
})

test('the words of a document are its paragraphs where it may be shown in full, and none otherwise', () => {
  const shown = (display: 'full-text' | 'quotes-only') => {
    const { catalog } = examined((e) => { record(e, 'documents', 'plan').display = display })
    return { document: node(catalog.documents, 'plan'), catalog }
  }
  const { document, catalog } = shown('full-text')
  expect(documentPieces(document).map((p) => p.at)).toEqual(document.paragraphs.map((p) => wholeName(p.id)))
  expect(glossary(documentPieces(document), catalog.terms).terms.length).toBeGreaterThan(0)
  expect(documentPieces(shown('quotes-only').document)).toEqual([])
})
