import { expect, test } from 'vitest'
import { notProse } from '../../src/text/html.ts'

const prose = (html: string) => notProse(html).reduceRight((rest, { start, end }) => `${rest.slice(0, start)}|${rest.slice(end)}`, html)

test('running text is what stands outside tags', () => {
  expect(prose('一段')).toBe('一段')
  expect(prose('<p>一段<br>两行</p>')).toBe('|一段|两行|')
  expect(prose('3 < 5')).toBe('3 < 5')
})

test('a tag may hold the sign that ends it in an attribute', () => {
  expect(prose('<p title="a > b">一</p>')).toBe('|一|')
  expect(prose("<p title='a > b'>一</p>")).toBe('|一|')
})

test('links, headings, table heads and code are left out whole, with what they hold', () => {
  expect(prose('看<a href="/x/">这<em>一</em>条</a>吧')).toBe('看|吧')
  expect(prose('<h2>题</h2><pre><code>一</code></pre><table><tr><th>头</th><td>身</td></tr></table>')).toBe('||||||身|||')
  expect(prose('<A HREF="/x/">一</A>二')).toBe('|二')
})

test('what is never closed runs to the end', () => expect(prose('一<code>二<b>三</b>')).toBe('一|'))
