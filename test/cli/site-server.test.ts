import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
let site: Site

beforeAll(async () => {
  mkdirSync(join(folder, 'tasks'))
  for (const [file, text] of [['index.html', 'home'], ['404.html', 'nothing here'], ['tasks/index.html', 'tasks'], ['a.csv', 'x']] as const) writeFileSync(join(folder, file), text)
  site = await serveSite(0, { folder, base: '/ledger/' })
})
afterAll(async () => {
  await site.close()
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; location: string | undefined; type: string | undefined; body: string }

/** Asks for a path as it is written, which fetch() would tidy up. */
const ask = (path: string) => new Promise<Answer>((done, fail) => {
  get({ host: 'localhost', port: new URL(site.address).port, path }, (response) => {
    let body = ''
    response.on('data', (part) => (body += part)).on('end', () => done({ status: response.statusCode!, location: response.headers.location, type: response.headers['content-type'], body }))
  }).on('error', fail)
})

test('an address that does not exist is answered with the page 404 and its status', async () => {
  for (const path of ['/ledger/no', '/ledger/no/', '/ledger/tasks/x.html', '/elsewhere/', '//', '/ledger/%00', '/ledger/../package.json', '/ledger/%2e%2e/package.json']) {
    expect(await ask(path), path).toMatchObject({ status: 404, type: 'text/html;charset=utf-8', body: 'nothing here' })
  }
})

test('a folder without its slash is redirected and keeps its query', async () => {
  expect(await ask('/ledger/tasks?year=2025')).toMatchObject({ status: 301, location: '/ledger/tasks/?year=2025' })
  expect(await ask('/')).toMatchObject({ status: 301, location: '/ledger/' })
})

test('pages and files are served under the base', async () => {
  expect(await ask('/ledger/')).toMatchObject({ status: 200, type: 'text/html;charset=utf-8', body: 'home' })
  expect(await ask('/ledger/tasks/')).toMatchObject({ status: 200, body: 'tasks' })
  expect(await ask('/ledger/a.csv')).toMatchObject({ status: 200, body: 'x' })
})

test('a taken port is replaced by a free one', async () => {
  const second = await serveSite(Number(new URL(site.address).port), { folder })
  expect(second.address).not.toContain(new URL(site.address).host)
  await second.close()
})
