import { describe, expect, it } from 'vitest'
import { readProse } from '../../src/edition/prose.ts'
import { editionRoot } from '../../src/edition/root.ts'
import { statusLabel } from '../../src/i18n/zh.ts'
import { answersOf } from '../../src/model/answers.ts'
import { plainRules } from '../../src/model/plain/lexicon.ts'
import { summaryOf } from '../../src/model/summary.ts'
import { catalog } from '../support/ledger.ts'
import { few, pages, read, wordsOf } from '../support/site.ts'

const { prose } = readProse(editionRoot())
const shown = catalog.documents.map((document) => {
  const page = pages.find((p) => p.address === document.address)!
  const text = prose.find((p) => p.folder === 'documents' && p.id === document.id)!
  return { document, text, main: page.document.querySelector('main')!, summary: summaryOf(document, answersOf(text.text.slice(text.from), catalog.tasks), catalog) }
})
const { authority } = plainRules(catalog.records)

describe('the page of a document', () => {
  it('begins with its summary, which says at once how near the text is to the promise', () => {
    const silent = shown.filter(({ document, main }) => {
      const first = main.querySelector('.gist')?.textContent ?? ''
      const words = authority.filter((a) => a.of === document.data.authority).flatMap((a) => a.words)
      return !words.some((word) => first.includes(word))
    })
    expect(silent.map((s) => s.document.id)).toEqual([])
  })

  it('shows every section in its order, all of them before the text itself', () => {
    for (const { main, summary } of shown) {
      const headings = [...main.querySelectorAll('#summary h3')].map((h) => wordsOf(h.textContent!))
      expect(headings).toEqual(summary.sections.map((s) => s.heading))
      const html = main.innerHTML
      expect(html.indexOf('id="summary"')).toBeLessThan(html.includes('class="dh') ? html.indexOf('class="dh') : html.length)
    }
  })

  it('sets beside each main promise its day and what is known of it', () => {
    const bare = shown.flatMap(({ document, main }) => [...main.querySelectorAll('.pm > li')].filter((li) => !li.querySelector('.pm-now .st')).map((li) => `${document.id}: ${li.textContent}`))
    expect(few(bare)).toEqual([])
  })

  it('counts wording and what is known from the records, and never types them', () => {
    for (const { document, main, summary } of shown) {
      const counted = [...main.querySelectorAll('#since .counts li')].reduce((n, li) => n + Number.parseInt(li.querySelector('.n')!.textContent!), 0)
      expect([document.id, counted]).toEqual([document.id, summary.statuses.reduce((n, s) => n + s.count, 0)])
      expect([document.id, main.querySelectorAll('#firmness tbody tr').length]).toEqual([document.id, summary.modalities.length])
    }
    const typed = shown.flatMap(({ text }) => Object.values(statusLabel).filter((label) => text.text.includes(label)).map((label) => `${text.id}: ${label}`))
    expect(typed).toEqual([])
  })

  it('folds every section of the text that holds much, and no place is only a script away', () => {
    const folds = shown.flatMap(({ main }) => [...main.querySelectorAll('.dh > details')])
    expect(folds.length).toBeGreaterThan(0)
    expect(folds.filter((fold) => fold.hasAttribute('open') || !/\d+(段|条任务)/.test(fold.querySelector('summary')!.textContent!))).toEqual([])
  })
})

it('the Markdown twin begins with the summary', () => {
  for (const { document, summary } of shown) {
    const twin = read(`documents/${document.id}/index.md`)
    const headings = [...twin.matchAll(/^## (.*)$/gm)].map((m) => m[1])
    expect(headings.slice(0, summary.sections.length)).toEqual(summary.sections.map((s) => s.heading))
  }
})
