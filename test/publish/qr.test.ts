import { expect, test } from 'vitest'
import { decodeQr, readBitmap } from '../support/qr.ts'
import { qrPng, qrSize } from '../../src/publish/qr.ts'

test.each(['https://mingzhang.example/tasks/py21-014/', 'https://a.example/', `https://a.example/charts/${'long-id-'.repeat(20)}/`, 'https://a.example/?q=大班额&x=%20'])('%s can be read back from the picture', (url) => {
  expect(decodeQr(qrPng(url))).toBe(url)
})

test('the picture is one bit deep, says its size, and is too small for WeChat to take it for the picture of the page', () => {
  const url = 'https://mingzhang.example/tasks/py21-014/'
  const { width, height, depth } = readBitmap(qrPng(url))
  expect([width, height, depth]).toEqual([qrSize(url), qrSize(url), 1])
  expect(width).toBeLessThan(300)
  expect(width).toBeGreaterThan(200)
})

test('four modules on every side are white', () => {
  const { width, height, dark } = readBitmap(qrPng('https://mingzhang.example/'))
  // 26 bytes fit 25 modules, and 33 modules of 9 pixels fit the picture.
  const zone = 4 * 9
  const edge = (x: number, y: number) => x < zone || y < zone || x >= width - zone || y >= height - zone
  const black = Array.from({ length: width * height }, (_, i) => [i % width, Math.floor(i / width)] as const).filter(([x, y]) => edge(x, y) && dark(x, y))
  expect(black).toEqual([])
  expect(dark(zone, zone)).toBe(true)
})

test('the same address gives the same bytes', () => {
  expect(qrPng('https://a.example/')).toEqual(qrPng('https://a.example/'))
})
