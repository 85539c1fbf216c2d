import { expect, it } from 'vitest'
import { broken, few, files, internal, pages, read } from '../support/site.ts'

const values = (page: (typeof pages)[number], selector: string, attribute: string) =>
  [...page.document.querySelectorAll(selector)].map((e) => e.getAttribute(attribute)!)

it('has pages', () => {
  expect(pages.map((p) => p.file)).toContain('index.html')
})

it('lets every internal link and anchor resolve', () => {
  const dead = pages.flatMap((page) => values(page, '[href]', 'href').concat(values(page, '[src]', 'src')).flatMap((link) => {
    const address = internal(page, link)
    const why = address && broken(address)
    return why ? [`${page.file}: ${link}: ${why}`] : []
  }))
  expect(few([...new Set(dead)])).toEqual([])
})

it('gives an id to one element of a page only', () => {
  const twice = pages.flatMap((page) => {
    const ids = values(page, '[id]', 'id')
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page.file}: #${id}`)
  })
  expect(few(twice)).toEqual([])
})

it('refers only to ids that its page has', () => {
  const attributes = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'for']
  const missing = pages.flatMap((page) => attributes.flatMap((attribute) => values(page, `[${attribute}]`, attribute)
    .flatMap((value) => value.split(/\s+/)).filter((id) => !page.document.getElementById(id)).map((id) => `${page.file}: ${attribute}=${id}`)))
  expect(few(missing)).toEqual([])
})

it('links to other sites by https only, and to no script', () => {
  const links = pages.flatMap((page) => values(page, 'a[href]', 'href').filter((link) => internal(page, link) === null))
  expect(few(links.filter((link) => !/^(https|mailto):/.test(link)))).toEqual([])
})

it('asks no other host for anything', () => {
  const parts = 'link:not([rel=canonical]):not([rel=alternate])'
  const asked = pages.flatMap((page) => [...values(page, parts, 'href'), ...values(page, '[src]', 'src'), ...values(page, '[srcset]', 'srcset'), ...values(page, 'use', 'href')]
    .filter((link) => link && internal(page, link) === null).map((link) => `${page.file}: ${link}`))
  const styles = files.filter((f) => f.endsWith('.css')).flatMap((file) => read(file).match(/@import[^;]*|url\(\s*["']?(?!data:|["']?#)[^)]*\)/g) ?? [])
  expect(few([...asked, ...styles.filter((s) => /\/\//.test(s))])).toEqual([])
})
