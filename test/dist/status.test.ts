/** What the site says of every promise is what the rule gives, and never more. */
import { expect, it } from 'vitest'
import { editionRoot } from '../../src/edition/root.ts'
import { validateEdition } from '../../src/edition/validate.ts'
import { guardrailLabel, statusInShort, statusLabel } from '../../src/i18n/zh.ts'
import { earlier } from '../../src/model/history.ts'
import { guardrailStatus, intervalText, progressOf } from '../../src/model/progress.ts'
import { RULE } from '../../src/model/status.ts'
import { dueStatuses, statusCounts } from '../../src/model/task-status.ts'
import { opening } from '../../src/text/opening.ts'
import { spoken } from '../../src/text/partial-date.ts'
import { few, pages, read, wordsOf } from '../support/site.ts'

const { edition: { asOf }, tasks, targets, matches, lineages } = validateEdition(editionRoot()).catalog!
const byAddress = new Map(pages.map((p) => [p.address, p]))
const page = (address: string) => byAddress.get(address)!.document
const words = (address: string) => wordsOf(page(address).body.textContent ?? '')

it('prints the status of every target on the page of its task, linked to all of which the same is known', () => {
  const wrong = targets.filter((target) => {
    const { status } = progressOf(target, asOf)
    const link = page(target.task.address).getElementById(target.id)?.querySelector('a.st')
    return !link?.textContent?.endsWith(statusLabel[status]) || !link.getAttribute('href')?.endsWith(`/targets/?status=${status}#shown`)
  })
  expect(few(wrong.map((t) => t.id))).toEqual([])
})

it('says on the page of a task what each of its statuses means, in short', () => {
  const silent = targets.filter((target) => !words(target.task.address).includes(wordsOf(statusInShort[progressOf(target, asOf).status])))
  expect(few(silent.map((t) => t.id))).toEqual([])
})

it('sets in large no name that was counted where a number is held against a number', () => {
  const names = matches.flatMap(({ result: { data } }) => (data.encoded && data.unit !== '%' && data.value !== '0' ? [data.raw] : []))
  expect(names.length).toBeGreaterThan(0)
  const large = tasks.flatMap(({ id, address }) => [...page(address).querySelectorAll('.big')].filter((big) => names.includes(big.textContent ?? '')).map(() => id))
  expect(few(large)).toEqual([])
})

it('puts the plain sentence of a task once, between its title and its columns', () => {
  const wrong = tasks.filter(({ address, data }) => data.plain && (page(address).querySelector('h1')?.nextElementSibling?.className !== 'lead says' || words(address).split(wordsOf(data.plain.says)).length !== 2))
  expect(few(wrong.map((t) => t.id))).toEqual([])
})

it('prints beside the status of a target those that it had before', () => {
  const past = targets.flatMap((target) => earlier(target, asOf).map(({ status, until }) => ({ target, line: `${spoken(until)}以前：${statusLabel[status]}` })))
  expect(past.length).toBeGreaterThan(0)
  const wrong = past.filter(({ target, line }) => !wordsOf(page(target.task.address).getElementById(target.id)!.textContent ?? '').includes(line))
  expect(few(wrong.map(({ target }) => target.id))).toEqual([])
})

it('explains every status on the method page', () => {
  expect(RULE.filter(({ status }) => !page('/method/').getElementById(`status-${status}`)).map((c) => c.status)).toEqual([])
})

it('counts the statuses as the rule does', () => {
  const counts = [...page('/targets/').querySelectorAll('[data-facet=status] label')].map((choice) => wordsOf(choice.textContent ?? ''))
  const known = new Map(statusCounts(targets, asOf).map((c) => [c.status, c.count]))
  expect(counts).toEqual(RULE.flatMap(({ status }) => (known.has(status) ? [`${statusLabel[status]}${known.get(status)}`] : [])))
})

it.each(['/', '/targets/', '/progress/'])('adds up on %s what is due, so that its counts can be compared with those of other pages', (address) => {
  const { dated, past, counts } = dueStatuses(targets, asOf)
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(past)
  const said = wordsOf([...page(address).querySelectorAll('.src')].map((p) => p.textContent).join(' '))
  expect(said).toContain(`${dated}项写了期限`)
  for (const { status, count } of counts) expect(said).toContain(`${statusLabel[status]}${count}项`)
})

it('publishes the same statuses as data', () => {
  const rows = JSON.parse(read('data/targets.json')) as { id: string; status: string }[]
  expect(rows.map((r) => [r.id, r.status])).toEqual(targets.map((t) => [t.id, progressOf(t, asOf).status]))
})

it('shows the interval and its arithmetic wherever something counts', () => {
  const missing = targets.flatMap((target) => {
    const { interval } = progressOf(target, asOf)
    const shown = words(target.task.address)
    return interval && ![intervalText(interval, target.data.unit), interval.arithmetic].every((text) => shown.includes(wordsOf(text))) ? [target.id] : []
  })
  expect(missing).toEqual([])
})

it('shows the reason of every pair with the promise and with the figure', () => {
  const silent = matches.flatMap(({ id, data, target, result }) => [target.task, result.task].filter((t) => !words(t.address).includes(wordsOf(opening(data.reason).reason))).map((t) => `${id} on ${t.id}`))
  expect(few(silent)).toEqual([])
})

it('gives the reason before the dimensions', () => {
  const late = pages.flatMap(({ file, document }) => [...document.querySelectorAll('.dim')].filter((table) => table.previousElementSibling?.tagName !== 'P').map(() => file))
  expect(few(late)).toEqual([])
})

it('says of every prohibition without figures what is known, and why nothing is judged', () => {
  const silent = tasks.filter((t) => t.data.type === 'guardrail' && t.targets.length === 0).filter((task) => {
    const shown = words(task.address)
    return ![guardrailLabel[guardrailStatus(task)], ...task.contexts.map((c) => c.data.note)].every((text) => shown.includes(wordsOf(text)))
  })
  expect(few(silent.map((t) => t.id))).toEqual([])
})

it('leads from every task to the lineages that it stands in', () => {
  const missing = lineages.flatMap((lineage) => lineage.members.filter(({ task }) => !byAddress.get(task.address)!.html.includes(`${lineage.address}"`)).map(({ id }) => `${lineage.id} from ${id}`))
  expect(few(missing)).toEqual([])
})

it('never says that a promise was not kept', () => {
  const own = pages.filter(({ file }) => !file.startsWith('documents/'))
  expect(few(own.filter(({ document }) => /未完成|未兑现|没有兑现|失信|落空/.test(document.body.textContent ?? '')).map((p) => p.file))).toEqual([])
})
