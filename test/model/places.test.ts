import { expect, test } from 'vitest'
import { apart, childrenInOrder, hasDocuments, roots, tasksForEach, tasksNaming } from '../../src/model/places.ts'
import { add, examined, node, record } from '../support/edition.ts'

const { jurisdictions } = examined().catalog

test('a place that has none above it is a root', () => expect(roots(jurisdictions).map((j) => j.id)).toEqual(['qing']))

test('a place has documents when it or a place inside it has one', () => {
  expect(['qing', 'qing-east'].map((id) => hasDocuments(node(jurisdictions, id)))).toEqual([true, false])
})

test('the places inside one are told apart by whether they have documents', () => {
  const { withDocuments, others } = childrenInOrder(node(jurisdictions, 'qing'))
  expect([withDocuments, others].map((l) => l.map((j) => j.id))).toEqual([[], ['qing-east']])
})

const naming = (edit: Parameters<typeof examined>[0]) => {
  const made = examined(edit).catalog
  return tasksNaming(node(made.jurisdictions, 'qing-east'), made.tasks).map((t) => t.id)
}

test('nothing names a place of which no record speaks', () => expect(naming(() => {})).toEqual([]))

test('a body of a place, the limit of a figure and the beginning of a phrase name it', () => {
  expect(naming((e) => {
    add(e, 'bodies', 'east', { title: '东区', printed: ['东区'], jurisdiction: 'qing-east' })
    record(e, 'tasks', 'gp26-003').responsible = ['east']
    record(e, 'targets', 'gp26-001-1').scope = { place: '西区、东区' }
  })).toEqual(['gp26-001', 'gp26-003'])
  const { catalog } = examined()
  const words = (quote: string, code?: string) => {
    const place = node(catalog.jurisdictions, 'qing-east')
    const task = node(catalog.tasks, 'gp26-003')
    return tasksNaming({ ...place, data: { ...place.data, code } as typeof place.data }, [{ ...task, data: { ...task.data, quote } }]).length
  }
  expect([words('西区、东区都要有公园', '410001'), words('城东区域要有公园', '410001'), words('东区要有公园')]).toEqual([1, 0, 0])
})

test('what is addressed to every district is found with the place whose document says so', () => {
  const { jurisdictions, tasks } = examined((e) => {
    add(e, 'bodies', 'all', { title: '各区', printed: ['各区'], each: true })
    record(e, 'tasks', 'gp26-002').responsible = ['all']
  }).catalog
  expect(['qing', 'qing-east'].map((id) => tasksForEach(node(jurisdictions, id), tasks).map((t) => t.id))).toEqual([['gp26-002'], []])
})

test('a place beside one that it does not belong to is told, once; one under its own city is not', () => {
  const of = (edit: Parameters<typeof examined>[0]) => apart(examined(edit).catalog.documents).map((a) => [a.place.id, a.parent.id, a.from])
  expect(of((e) => { record(e, 'documents', 'reply').jurisdiction = 'qing-east' })).toEqual([])
  expect(of((e) => {
    add(e, 'jurisdictions', 'lake', { title: '湖市', kind: 'city' })
    add(e, 'jurisdictions', 'lake-west', { title: '西区', kind: 'district', parent: 'lake' })
    record(e, 'documents', 'reply').jurisdiction = 'lake-west'
  })).toEqual([['lake-west', 'lake', ['青山市']]])
})
