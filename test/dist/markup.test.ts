import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { expect, it } from 'vitest'
import { few, pages } from '../support/site.ts'

const validator = new HtmlValidate(new StaticConfigLoader({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // Astro prints doctype, void elements and attributes in its own way, and a record's title is as long as its source prints it.
    'doctype-style': 'off', 'void-style': 'off', 'attr-quotes': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off',
    // Checkboxes of one name are one choice of several values.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Sub-resources come from the site itself.
    'require-sri': 'off',
  },
}))

/** Every page for which `fault` finds something, with what it found. */
const faults = (fault: (document: Document) => unknown) => few(pages.flatMap(({ file, document }) => {
  const found = fault(document)
  return found ? [`${file}: ${found}`] : []
}))

it('is valid HTML', { timeout: 300_000 }, async () => {
  const found: string[] = []
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file)
    for (const { messages } of results) found.push(...messages.map((m) => `${file}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`))
  }
  expect(few(found)).toEqual([])
})

it('carries no inline style and no inline script but data, so that a strict policy holds', () => {
  expect(faults((d) => d.querySelector('[style], style, script:not([src], [type="application/ld+json"])')?.outerHTML.slice(0, 80))).toEqual([])
  expect(faults((d) => [...d.querySelectorAll('*')].flatMap((e) => [...e.attributes]).find((a) => /^on/i.test(a.name))?.name)).toEqual([])
})

it('says its language, and has one heading of the first level', () => {
  expect(few(pages.filter((p) => p.document.documentElement.getAttribute('lang') !== (p.address.startsWith('/en/') ? 'en' : 'zh-CN')).map((p) => p.file))).toEqual([])
  expect(faults((d) => d.querySelectorAll('h1').length !== 1 && 'h1')).toEqual([])
  expect(faults((d) => !d.querySelector('h1')?.textContent?.trim() && 'empty h1')).toEqual([])
})

it('has a title, a description, a canonical address and its landmarks', () => {
  expect(faults((d) => !d.querySelector('title')?.textContent?.trim() && 'title')).toEqual([])
  expect(faults((d) => !d.querySelector('meta[name=description]')?.getAttribute('content')?.trim() && 'description')).toEqual([])
  expect(pages.filter((p) => p.address !== '/404.html' && !/<link rel="canonical" href="https:\/\//.test(p.html)).map((p) => p.file)).toEqual([])
  // What stands in a frame of another site has none of the furniture.
  expect(faults((d) => (d.querySelector('body.framed') ? ['main'] : ['main', 'nav', 'footer']).find((name) => !d.querySelector(name)))).toEqual([])
})

it('gives no two pages the same title', () => {
  const titles = pages.map(({ document }) => document.querySelector('title')!.textContent)
  expect(few(titles.filter((title, i) => titles.indexOf(title) !== i))).toEqual([])
})

it('skips no level of headings', () => {
  expect(faults((d) => {
    const levels = [...d.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.tagName[1]))
    return levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1) && levels.join(' ')
  })).toEqual([])
})
