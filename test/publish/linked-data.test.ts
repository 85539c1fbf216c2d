import { expect, test } from 'vitest'
import { citedChart, citedDocument, citedIndicator, citedTask, citedTopic } from '../../src/model/cited.ts'
import { chartThing, collectionThing, dataThing, documentThing, indicatorThing, jsonLd, siteThing, sourceThing, taskThing, trail } from '../../src/publish/linked-data.ts'
import { examined, node } from '../support/edition.ts'
import { hostile } from '../support/hostile.ts'

const catalog = examined().catalog
const { edition, tasks, documents, indicators, topics } = catalog
const task = node(tasks, 'gp26-001')
const [plan, reply] = [node(documents, 'plan'), node(documents, 'reply')]
const at = (address: string) => `https://copy.example${address}`

test('a task is a work of ours, based on a quotation that is part of the document', () => {
  expect(taskThing(task, citedTask(task), edition)).toMatchObject({
    '@type': 'CreativeWork', url: 'https://parks.example/tasks/gp26-001/', name: 'GP26-001 新建12个公园', identifier: 'GP26-001', publisher: { name: '试账' },
    isBasedOn: { '@type': 'Quotation', text: task.data.quote, isPartOf: { '@type': 'Legislation', name: '青山市公园绿地建设方案', legislationIdentifier: '青政办〔2026〕5号', legislationDate: '2026-03' } },
  })
})

test('a plan is legislation, an answer a report, and what is not printed is not said', () => {
  expect(sourceThing(plan)).toMatchObject({ '@type': 'Legislation', creditText: '青山市人民政府办公室', spatialCoverage: '青山市' })
  expect(sourceThing(reply)).toMatchObject({ '@type': 'Report', dateCreated: '2028-01-15' })
  expect(Object.keys(sourceThing(reply))).not.toContain('identifier')
  expect(Object.keys(sourceThing(reply))).not.toContain('url')
  expect(sourceThing({ ...reply, data: { ...reply.data, online: { address: 'https://parks.example/reply', seen: '2028-02-01' } } })).toMatchObject({ url: 'https://parks.example/reply' })
  expect(sourceThing({ ...reply, data: { ...reply.data, kind: 'news' } })['@type']).toBe('NewsArticle')
})

test('our page about a document is never itself a law', () => {
  expect(documentThing(plan, citedDocument(plan), edition)).toMatchObject({ '@type': 'CreativeWork', name: '青山市公园绿地建设方案：逐条记账', isBasedOn: { '@type': 'Legislation' } })
})

test('a quotation holds nothing that is left out', () => {
  const private_ = { ...task, document: { ...plan, data: { ...plan.data, redactions: [{ text: '12个', shown: '（略）', reason: '试' }] } } }
  expect(jsonLd([taskThing(private_, citedTask(task), edition)])).toContain('新建公园（略）')
})

test('an indicator is a defined term, a topic a collection, a chart a data set with its picture', () => {
  const [indicator, topic] = [indicators[0]!, topics[0]!]
  expect(indicatorThing(indicator, citedIndicator(indicator), edition)).toMatchObject({ '@type': 'DefinedTerm', termCode: indicator.id, inDefinedTermSet: 'https://parks.example/indicators/' })
  expect(collectionThing('公园。', citedTopic(topic), edition)).toMatchObject({ '@type': 'CollectionPage', abstract: '公园。' })
  const chart = { id: 'parks', title: '公园', alternative: '一张图。', twin: {}, sources: [] }
  expect(chartThing(chart, citedChart(chart), edition, at)).toMatchObject({ '@type': 'Dataset', distribution: { contentUrl: at('/charts/parks.csv') }, image: { '@type': 'ImageObject', contentUrl: at('/charts/parks.png') } })
})

test('the data are one data set with every file, its years and places', () => {
  expect(dataThing(catalog, { title: '数据', description: '全部。' }, ['tasks'], at)).toMatchObject({
    '@type': 'Dataset', temporalCoverage: '2026/2030', spatialCoverage: ['青山市'], distribution: [{ contentUrl: at('/data/all.zip') }, { contentUrl: at('/data/tasks.csv') }, { contentUrl: at('/data/tasks.json') }],
  })
  expect(Object.keys(dataThing({ edition, documents: [] }, { title: '数据', description: '全部。' }, [], at))).not.toContain('temporalCoverage')
})

test('the site says how it is searched, and a page what leads to it', () => {
  expect(siteThing(edition)).toMatchObject({ '@type': 'WebSite', potentialAction: { '@type': 'SearchAction', target: { urlTemplate: 'https://parks.example/search/?q={q}' } } })
  expect(trail(edition, [{ name: '文件', address: '/documents/' }])['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: '试账', item: 'https://parks.example/' }, { '@type': 'ListItem', position: 2, name: '文件', item: 'https://parks.example/documents/' },
  ])
})

test('no word of a record ends the script or breaks the JSON', () => {
  const data = hostile({ ...task.data }, 'title', 'quote')
  data.title += '<!--<script> \u2028\u2029'
  const broken = { ...task, data }
  const text = jsonLd([taskThing(broken, citedTask(broken), edition)])
  expect(text).not.toMatch(/[<>&\u2028\u2029\u0000-\u001F]/)
  const [thing] = (JSON.parse(text) as { '@graph': { name: string }[] })['@graph']
  expect(thing!.name).toContain('</title><script>alert(1)</script> & "双"')
})
