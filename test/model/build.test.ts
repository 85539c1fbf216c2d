import { describe, expect, test } from 'vitest'
import { add, examined, node, record } from '../support/edition.ts'

describe('the joined catalog', () => {
  test('tasks come in the order of the text, whatever their ids', () => {
    const { catalog } = examined((e) => add(e, 'tasks', 'gp26-000', { ...record(e, 'tasks', 'gp26-003'), title: '鼓励认养树木', quote: '鼓励社会力量认养树木', modality: 'encourage', modalWord: '鼓励', type: 'action' }))
    expect(node(catalog.documents, 'plan').tasks.map((t) => t.id)).toEqual(['gp26-001', 'gp26-002', 'gp26-003', 'gp26-000'])
  })

  test('neighbours link within one document and stop at its ends', () => {
    const { catalog } = examined()
    const links = catalog.tasks.map((t) => [t.previous?.id ?? null, t.id, t.next?.id ?? null])
    expect(links).toEqual([[null, 'gp26-001', 'gp26-002'], ['gp26-001', 'gp26-002', 'gp26-003'], ['gp26-002', 'gp26-003', null], [null, 're28-001', null]])
  })

  test('a task stands in the section and the paragraph of its words', () => {
    const task = node(examined().catalog.tasks, 'gp26-003')
    expect(task.section.id).toBe('s3')
    expect(task.section.paragraphs[0]!.tasks).toEqual([task])
    expect(task.unitAddress).toBe('/documents/plan/#p4')
  })

  test('topics come in their declared order and know their tasks and indicators', () => {
    const [first, second] = examined().catalog.topics
    expect([first!.id, second!.id]).toEqual(['parks', 'care'])
    expect(second!.tasks.map((t) => t.id)).toEqual(['gp26-003'])
    expect(first!.indicators.map((i) => i.id)).toEqual(['green-area', 'parks-built', 'parks-share'])
  })

  test('a relation is seen from both documents', () => {
    const { catalog } = examined()
    expect(node(catalog.documents, 'plan').relations).toMatchObject([{ kind: 'reports-on', incoming: true, document: { id: 'reply' } }])
    expect(node(catalog.documents, 'reply').relations.map((r) => [r.document.id, r.incoming])).toEqual([['plan', false], ['opinion', false]])
  })

  test('a place knows the one above it and those inside it', () => {
    const [city, district] = examined().catalog.jurisdictions
    expect(district!.parent).toBe(city)
    expect(city!.children).toEqual([district])
    expect(city!.documents.map((d) => d.id)).toEqual(['plan', 'reply', 'opinion'])
  })

  test('a document known only by quotation has a page and no text', () => {
    const { paragraphs, sections, figures, address } = node(examined().catalog.documents, 'opinion')
    expect([paragraphs, sections, figures, address]).toEqual([[], [], [], '/documents/opinion/'])
  })

  test('an editor’s note stands at its words', () => {
    expect(node(examined().catalog.documents, 'plan').notes).toEqual([{ note: '照录。', quote: '鼓励社会力量认养树木', place: { unit: 'p4', start: 9, end: 19 } }])
  })
})

describe('a reference to nothing is refused at the place that names it', () => {
  const messages = (change: Parameters<typeof examined>[0]) => examined(change).messages
  test('from a task', () => {
    expect(messages((e) => { record(e, 'tasks', 'gp26-002').topics = ['parks', 'park'] })).toEqual(['tasks/gp26-002 topics.1: data/topics/ 里没有“park”'])
    expect(messages((e) => { record(e, 'tasks', 'gp26-003').responsible = ['nobody'] })).toEqual(['tasks/gp26-003 responsible.0: data/bodies/ 里没有“nobody”'])
    expect(messages((e) => { record(e, 'tasks', 're28-001').quotedFrom = 'gone' })).toEqual(['tasks/re28-001 quotedFrom: data/documents/ 里没有“gone”'])
  })
  test('from a figure', () => {
    expect(messages((e) => { record(e, 'results', 're28-001-1').says = 'nobody' })).toContain('results/re28-001-1 says: data/bodies/ 里没有“nobody”')
    expect(messages((e) => { record(e, 'targets', 'gp26-002-1').indicator = 'gone' })).toContain('targets/gp26-002-1 indicator: data/indicators/ 里没有“gone”')
  })
  test('from a document', () => {
    expect(messages((e) => { record(e, 'documents', 'plan').jurisdiction = 'gone' })).toEqual(['documents/plan jurisdiction: data/jurisdictions/ 里没有“gone”'])
    expect(messages((e) => { record(e, 'documents', 'reply').relations![0]!.document = 'gone' })).toEqual(['documents/reply relations.0.document: data/documents/ 里没有“gone”'])
  })
  test('from a place, a body or an indicator', () => {
    expect(messages((e) => { record(e, 'jurisdictions', 'qing-east').parent = 'gone' })).toEqual(['jurisdictions/qing-east parent: data/jurisdictions/ 里没有“gone”'])
    expect(messages((e) => { record(e, 'bodies', 'city').jurisdiction = 'gone' })).toEqual(['bodies/city jurisdiction: data/jurisdictions/ 里没有“gone”'])
    expect(messages((e) => { record(e, 'indicators', 'green-area').topics = ['gone'] })).toEqual(['indicators/green-area topics.0: data/topics/ 里没有“gone”'])
  })
  test('from a reading, an outline or notes on figures', () => {
    expect(messages((e) => { record(e, 'readings', 'plan-a').document = 'gone' })).toEqual(['readings/plan-a document: data/documents/ 里没有“gone”'])
    expect(messages((e) => add(e, 'outlines', 'gone', { sections: [{ id: 's1', level: 1, label: '文' }] }))).toEqual(['outlines/gone : data/documents/ 里没有“gone”'])
    expect(messages((e) => add(e, 'figures', 'gone', { figures: [] }))).toEqual(['figures/gone : data/documents/ 里没有“gone”'])
  })
  test('with the id that was probably meant', () => {
    const { problems } = examined((e) => { record(e, 'tasks', 'gp26-002').topics = ['park'] })
    expect(problems[0]!.remedy).toBe('是不是“parks”？否则先新建 data/topics/park.yaml')
  })
})

test('a place inside itself is refused, at any distance', () => {
  const { messages } = examined((e) => { record(e, 'jurisdictions', 'qing').parent = 'qing-east' })
  expect(messages).toContain('jurisdictions/qing-east parent: “qing-east”成了自己的上级')
})

test('two documents do not share the prefix of their task codes', () => {
  const { messages } = examined((e) => { record(e, 'documents', 'opinion').code = 'GP26' })
  expect(messages).toEqual(['documents/plan code: 编码 GP26 已经被 opinion 用了'])
})
