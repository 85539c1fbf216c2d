import { expect, test } from 'vitest'
import { decodeQr, readBitmap } from '../support/qr.ts'
import { qrPng, qrSize } from '../../src/publish/qr.ts'

test.each(['https://mingzhang.example/tasks/py21-014/', 'https://a.example/', `https://a.example/charts/${'long-id-'.repeat(20)}/`, 'https://a.example/?q=大班额&x=%20'])('%s can be read back from the picture', (url) => {
  expect(decodeQr(qrPng(url))).toBe(url)
})

test('the picture is one bit deep, wide enough for WeChat, and says its size', () => {
  const url = 'https://mingzhang.example/tasks/py21-014/'
  const { width, height, depth } = readBitmap(qrPng(url))
  expect([width, height, depth]).toEqual([qrSize(url), qrSize(url), 1])
  expect(width).toBeGreaterThan(300)
})

test('four modules on every side are white', () => {
  const { width, height, dark } = readBitmap(qrPng('https://mingzhang.example/'))
  const edge = (x: number, y: number) => x < 40 || y < 40 || x >= width - 40 || y >= height - 40
  const black = Array.from({ length: width * height }, (_, i) => [i % width, Math.floor(i / width)] as const).filter(([x, y]) => edge(x, y) && dark(x, y))
  expect(black).toEqual([])
  expect(dark(40, 40)).toBe(true)
})

test('the same address gives the same bytes', () => {
  expect(qrPng('https://a.example/')).toEqual(qrPng('https://a.example/'))
})
