import { expect, test } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { englishCharts } from '../../src/charts/english.ts'
import { citedTask, fullTitle } from '../../src/model/cited.ts'
import { englishChart, englishDocument, englishIndicator, englishLineage, englishPeople, englishTask, englishTopic } from '../../src/model/cited-english.ts'
import { englishSite } from '../../src/model/english.ts'
import { toBibtex, toGbt } from '../../src/publish/citation.ts'
import { taskThing, trail } from '../../src/publish/linked-data.ts'
import { catalog } from '../support/ledger.ts'

const HAN = /\p{Script=Han}/u
const gloss = (word: string) => catalog.records.glossaries[0]!.data.words[word] ?? word
const { tasks, documents, indicators, topics, people, lineages, edition } = catalog
const cited = [...tasks.map((t) => englishTask(t, gloss)), ...documents.map((d) => englishDocument(d, gloss)), ...indicators.map(englishIndicator), ...topics.map(englishTopic), ...people.map(englishPeople), ...lineages.map(englishLineage), ...englishCharts(catalog).map((told) => englishChart(charts(catalog).find((c) => c.id === told.id)!, told))]

test('no name of a page in English holds Chinese, and each has an address and a key of its own', () => {
  expect(cited.filter((c) => [fullTitle(c), c.column, c.source, c.place ?? ''].some((words) => HAN.test(words))).map((c) => c.key)).toEqual([])
  expect(cited.filter((c) => !c.address.startsWith('/en/')).map((c) => c.key)).toEqual([])
  expect(new Set(cited.map((c) => c.key)).size).toBe(cited.length)
})

test('it rests on the very record of the page in Chinese, so that their checksums are one', () => {
  const task = tasks[0]!
  expect(englishTask(task, gloss).held).toEqual(citedTask(task).held)
})

test('both citations are in English', () => {
  const site = englishSite(edition)
  for (const c of [cited[0]!, englishDocument(documents[0]!, gloss)]) {
    expect(toGbt(c, site, '0123456789ab')).toMatch(/\. Checksum 0123456789ab\.$/)
    expect(`${toGbt(c, site, '0')}${toBibtex(c, site, '0')}`).not.toMatch(HAN)
  }
  expect(toBibtex(cited[0]!, site, '0')).toContain(`as of ${edition.asOf}, checksum 0`)
})

test('machines are told that the page is English and its source Chinese', () => {
  const task = tasks[0]!
  const thing = taskThing(task, englishTask(task, gloss), englishSite(edition))
  expect(thing).toMatchObject({ inLanguage: 'en', abstract: task.data.english!.says, isBasedOn: { isPartOf: { inLanguage: 'zh-CN' } } })
  expect(trail(englishSite(edition), [{ name: 'Documents', address: '/en/documents/' }])['itemListElement']).toMatchObject([{ item: `${edition.url}/en/` }, {}])
})
