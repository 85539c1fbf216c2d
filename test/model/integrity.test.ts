import { describe, expect, test } from 'vitest'
import { paragraphDigests } from '../../src/model/addresses.ts'
import { buildCatalog } from '../../src/model/build.ts'
import { examine, LONGEST_QUOTE } from '../../src/model/integrity.ts'
import type { Edited } from '../../src/schema/collections.ts'
import { examined, record, tinyEdition } from '../support/edition.ts'

describe('titles', () => {
  const titled = (title: string) => examined((e) => { record(e, 'tasks', 'gp26-002').title = title }).messages
  test('thirty characters are enough, thirty-one too many', () => {
    expect(titled('绿'.repeat(30))).toEqual([])
    expect(titled('绿'.repeat(31))).toEqual(['tasks/gp26-002 title: 标题有31字，超过30字'])
    expect(titled('𠮷'.repeat(30))).toEqual([])
  })
  test('two tasks of one document have different titles', () => {
    expect(titled('新建12个公园')).toEqual(['tasks/gp26-002 title: 标题与 gp26-001 相同：“新建12个公园”'])
  })
  test('tasks of different documents may share one', () => expect(titled('已建成6个公园')).toEqual([]))
})

describe('quotations', () => {
  const long = `全市已建成公园6个，占计划的50%，${'绿'.repeat(LONGEST_QUOTE)}`
  const quoting = (change: (e: Edited) => void) => examined((e) => {
    ;(e.texts as Map<string, string>).set('reply.txt', e.texts.get('reply.txt')!.replace('全市已建成公园6个，占计划的50%', long))
    record(e, 'tasks', 're28-001').quote = '全市已建成公园6个'
    change(e)
  }).messages
  test('a short quotation of a text that is not shown whole is fine', () => expect(quoting(() => {})).toEqual([]))
  test('a long one is refused, in a task, in its further quotes and in a figure', () => {
    expect(quoting((e) => { record(e, 'tasks', 're28-001').quote = long })).toEqual([`tasks/re28-001 quote: 这份文件只能短引，这句引了${long.length}字，超过${LONGEST_QUOTE}字`])
    expect(quoting((e) => { record(e, 'tasks', 're28-001').more = [{ quote: long }] })).toEqual([`tasks/re28-001 more.0.quote: 这份文件只能短引，这句引了${long.length}字，超过${LONGEST_QUOTE}字`])
    expect(quoting((e) => { record(e, 'results', 're28-001-1').quote = long })).toContain(`results/re28-001-1 quote: 这份文件只能短引，这句引了${long.length}字，超过${LONGEST_QUOTE}字`)
  })
  test('a text that is shown whole may be quoted at any length', () => {
    expect(quoting((e) => { record(e, 'documents', 'reply').display = 'full-text'; record(e, 'tasks', 're28-001').quote = long })).toEqual([])
  })
})

describe('registry', () => {
  const registered = (change: (e: Edited) => Partial<Edited>) => {
    const edited = tinyEdition()
    return examine({ ...edited, ...change(edited) }).problems.map((p) => `${p.message} ${p.remedy}`)
  }
  test('an edition whose every address is registered is fine', () => expect(registered(() => ({}))).toEqual([]))
  test('a new address must be registered', () => {
    expect(registered((e) => ({ registry: e.registry.filter((a) => a !== '/tasks/gp26-001/') }))).toEqual([
      '有1个新地址没有登记，如 /tasks/gp26-001/ 运行 npm run register，把它们登记到 data/registry.txt',
    ])
  })
  test('a registered address must not go', () => {
    expect(registered((e) => ({ registry: [...e.registry, '/tasks/gp26-099/'] }))).toEqual([
      '有1个登记过的地址不见了，如 /tasks/gp26-099/ 公布过的地址不能消失：恢复那条记录',
    ])
  })
})

describe('published words', () => {
  const after = (change: (e: Edited) => void, digests: (now: Map<string, string>) => void = () => {}) => {
    const now = paragraphDigests(buildCatalog(tinyEdition()).catalog)
    digests(now)
    return examined((e) => { change(e); Object.assign(e, { digests: now }) }).messages
  }
  test('words that stay at their address are fine', () => expect(after(() => {})).toEqual([]))
  test('other words at a published paragraph are refused', () => {
    expect(after((e) => void (e.texts as Map<string, string>).set('plan.txt', e.texts.get('plan.txt')!.replace('认养树木', '认养花木')))).toContain('outlines/plan : /documents/plan/#p4 公布过，可是那里的文字变了')
  })
  test('a paragraph not yet registered must be', () => {
    expect(after(() => {}, (now) => now.delete('/documents/plan/#p4'))).toEqual(['outlines/plan : 有1段文字没有登记，如 /documents/plan/#p4'])
  })
})
