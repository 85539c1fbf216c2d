/** The built page of targets and its records as they would be with many more: every target repeated under other names. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Entry, Explored } from '../../src/explorer/entry.ts'

/** Lets a page of a browser see the larger ledger in the place of the built one; gives the size of both files. */
export async function enlarge(page: Page, rows: number): Promise<{ html: number; records: number }> {
  const known = JSON.parse(readFileSync('dist/targets/records.json', 'utf8')) as Explored
  const copies = Math.ceil(rows / known.entries.length)
  const copy = (entry: Entry, i: number): Entry => ({ ...entry, id: `${entry.id}x${i}`, label: `${entry.label}${(i * 7919) % 1000}`, value: entry.value === null ? null : entry.value + i, total: null })
  const entries = known.entries.flatMap((entry) => Array.from({ length: copies }, (_, i) => copy(entry, i))).slice(0, rows)
  const html = readFileSync('dist/targets/index.html', 'utf8').replace(/<tr[^>]* data-id="([^"]+)"[\s\S]*?<\/tr>/g, (row, id: string) =>
    Array.from({ length: copies }, (_, i) => row.replace(`data-id="${id}"`, `data-id="${id}x${i}"`)).join(''))
  const records = JSON.stringify({ ...known, entries })
  await page.route(/\/targets\/(?:[?#].*)?$/, (route) => route.fulfill({ body: html, contentType: 'text/html' }))
  await page.route('**/targets/records.json', (route) => route.fulfill({ body: records, contentType: 'application/json' }))
  return { html: html.length, records: records.length }
}
