import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { bytesOf, checksums, sha256, toZip } from '../../src/publish/archive.ts'

const zone = process.env['TZ']
afterEach(() => { if (zone === undefined) delete process.env['TZ']; else process.env['TZ'] = zone })
const files = new Map([['a.csv', bytesOf('一,二')], ['b.txt', bytesOf('')]])

test('a ZIP holds its files as they are, in order', () => {
  const read = unzipSync(toZip(files, '2028-06-30'))
  expect(Object.keys(read)).toEqual(['a.csv', 'b.txt'])
  expect(read['a.csv']).toEqual(files.get('a.csv'))
})

test('the same files give the same bytes in every time zone', () => {
  const inZone = (name: string) => { process.env['TZ'] = name; return [new Date(2028, 0, 1).getTimezoneOffset(), toZip(files, '2028-06-30')] as const }
  const [shanghai, newYork] = [inZone('Asia/Shanghai'), inZone('America/New_York')]
  expect(shanghai[0]).not.toBe(newYork[0])
  expect(shanghai[1]).toEqual(newYork[1])
})

test('checksums are those of FIPS 180-2 and read as sha256sum reads them', async () => {
  expect(await sha256(bytesOf('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(await checksums(new Map([['abc.txt', bytesOf('abc')]]))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc.txt\n')
})
