import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ico, manifest, PAPER, picture, pictures, tabIcon } from '../../src/publish/icons.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

test('an ICO file names every picture, its size and where it stands', () => {
  const pngs = [{ pixels: 16, png: Uint8Array.of(1, 2, 3) }, { pixels: 48, png: Uint8Array.of(4, 5) }]
  const file = ico(pngs)
  const view = new DataView(file.buffer)
  expect([view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true)]).toEqual([0, 1, 2])
  const entries = pngs.map((_, i) => ({ side: file[6 + 16 * i]!, length: view.getUint32(14 + 16 * i, true), at: view.getUint32(18 + 16 * i, true) }))
  expect(entries.map(({ side }) => side)).toEqual([16, 48])
  expect(entries.map(({ at, length }) => [...file.slice(at, at + length)])).toEqual([[1, 2, 3], [4, 5]])
  expect(file.length).toBe(6 + 32 + 5)
})

test('an ICO file may hold nothing', () => {
  expect([...ico([])]).toEqual([0, 0, 1, 0, 0, 0])
})

test('icons have no colour that the tokens do not have', () => {
  const used = [tabIcon(), picture(32), ...Object.values(PAPER)].flatMap((text) => text.match(/#[0-9a-f]{6}/g) ?? [])
  expect(used.length).toBeGreaterThan(4)
  expect(used.filter((colour) => !tokens.includes(colour))).toEqual([])
})

test('a seal that leaves an edge still fills the square with its colour', () => {
  expect(picture(100, 0.5)).toMatch(/d="M0 0h16v16H0z".*translate\(4 4\) scale\(0\.5\)/)
})

test('the manifest names only pictures that are made, by addresses that hold under any folder', () => {
  const { icons, start_url } = JSON.parse(manifest('明账：公园', '明账')) as { icons: { src: string; purpose: string }[]; start_url: string }
  expect(icons.map(({ src }) => src).filter((src) => !(src in pictures))).toEqual([])
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable')
  expect([start_url, ...icons.map(({ src }) => src)].filter((address) => address.startsWith('/'))).toEqual([])
})
