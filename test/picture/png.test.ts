import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { toIndexedPng } from '../../src/picture/png.ts'
import { readPng } from '../support/png.ts'

const pixels = (colours: readonly number[][]) => Uint8Array.from(colours.flatMap((c) => [...c, 255]))
const RED = [180, 40, 26]
const PAPER = [250, 251, 247]

it('keeps the inks exactly, in their places', () => {
  const png = readPng(toIndexedPng(pixels([PAPER, RED, PAPER, PAPER, PAPER, RED]), 3, 2))
  expect([png.width, png.height]).toEqual([3, 2])
  expect([png.at(1, 0), png.at(0, 0), png.at(2, 1), png.at(0, 1)]).toEqual([RED, PAPER, RED, PAPER])
})

it('gives nearly equal colours the one that most pixels have', () => {
  const png = readPng(toIndexedPng(pixels([[251, 251, 247], PAPER, PAPER, PAPER]), 4, 1))
  expect(png.at(0, 0)).toEqual(PAPER)
})

it('finds a palette for more colours than it can hold', () => {
  const many = Array.from({ length: 4096 }, (_, i) => [(i & 15) * 17, ((i >> 4) & 15) * 17, (i >> 8) * 17])
  const png = readPng(toIndexedPng(pixels(many), 64, 64))
  expect(png.palette).toBeLessThanOrEqual(256)
  expect(png.palette).toBeGreaterThan(32)
  const worst = Math.max(...many.flatMap((c, i) => png.at(i % 64, Math.floor(i / 64)).map((level, j) => Math.abs(level - c[j]!))))
  expect(worst).toBeLessThanOrEqual(64)
})

it('can be unpacked to whole rows', () => {
  const { data } = readPng(toIndexedPng(pixels(Array.from({ length: 12 }, () => RED)), 4, 3))
  expect(inflateSync(data)).toHaveLength(15)
})
