import { expect, it } from 'vitest'
import { pictures } from '../../src/picture/render.ts'
import { readPng } from '../support/png.ts'

const svg = (family: string, text = '承诺') => `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#fafbf7"/><text x="10" y="40" font-size="40" font-weight="700" font-family="${family}" fill="#16181a">${text}</text></svg>`
const draw = async (...svgs: string[]) => Promise.all(await pictures(svgs))

it('draws in the order asked, at the size asked', async () => {
  const found = await Promise.all(await pictures([svg('serif'), svg('sans-serif'), svg('serif', '诺承')], 2))
  expect(found.map(readPng).map(({ width, height }) => [width, height])).toEqual([[240, 120], [240, 120], [240, 120]])
  expect(Buffer.from(found[0]!)).not.toEqual(Buffer.from(found[2]!))
})

it('has a Song of its own: words of documents do not look like ours', async () => {
  const [song, sans] = (await draw(svg('serif'), svg('sans-serif'))).map((png) => readPng(png).histogram())
  expect(song).not.toEqual(sans)
})

it('makes the same bytes alone and among others', async () => {
  const [alone] = await draw(svg('serif'))
  const [, , among] = await draw(svg('serif', '公园'), svg('sans-serif', '绿地'), svg('serif'))
  expect(Buffer.from(among!)).toEqual(Buffer.from(alone!))
})

it('refuses what is no drawing, and draws nothing for nothing', async () => {
  await expect(draw('<svg')).rejects.toThrow()
  expect(await draw()).toEqual([])
})
