import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { kinds } from '../support/kinds.ts'
import { siteSession } from '../support/session.ts'
import { few } from '../support/site.ts'
import { overflow, visit } from '../support/visit.ts'

const session = siteSession()

/** As many stops as the longest masthead, contents and first table have between them. */
const STOPS = 70

/** Where the focus stands, and what is wrong with how it shows; null when it has left the page. */
const focused = (page: Page) => page.evaluate(() => {
  const at = document.activeElement
  if (!at || at === document.body || at === document.documentElement) return null
  const name = `${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''} “${(at.textContent ?? '').trim().slice(0, 16)}”`
  const style = getComputedStyle(at)
  const boxes = [...at.getClientRects()].filter((b) => b.width > 0 && b.height > 0)
  const shows = (b: DOMRect) => {
    const hit = document.elementFromPoint(b.left + b.width / 2, b.top + b.height / 2)
    return hit !== null && (at.contains(hit) || hit.contains(at) || (at instanceof HTMLElement && (at as HTMLInputElement).labels?.[0]?.contains(hit)))
  }
  const wrong = [
    (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) && 'no outline',
    boxes.length === 0 && 'no box',
    boxes.length > 0 && !boxes.some(shows) && 'hidden behind something',
  ].filter(Boolean)
  return { name, wrong: wrong.map((w) => `${name}: ${w}`), order: [...document.querySelectorAll('*')].indexOf(at) }
})

describe.each(kinds)('$kind ($address)', ({ address }) => {
  it('is walked by the Tab key in the order of its text, and every stop is seen', async () => {
    const { page } = await visit(session.context, session.site.address + address.slice(1))
    const wrong: string[] = []
    let last = -1
    let stops = 0
    for (; stops < STOPS; stops++) {
      await page.keyboard.press('Tab')
      const stop = await focused(page)
      if (!stop) break
      wrong.push(...stop.wrong)
      if (stop.order <= last) wrong.push(`${stop.name}: before the stop it follows`)
      last = stop.order
    }
    await page.close()
    expect(stops).toBeGreaterThan(0)
    expect(few(wrong)).toEqual([])
  })

  // WCAG 1.4.12: nothing is lost when the reader spaces letters, words and lines further.
  it('loses nothing when text is spaced further', async () => {
    const { page } = await visit(session.context, session.site.address + address.slice(1))
    await page.addStyleTag({ content: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}' })
    const wide = await overflow(page)
    await page.close()
    expect(wide).toEqual([])
  })
})
