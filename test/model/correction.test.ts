import { expect, test } from 'vitest'
import { correctionAddress, correctionLine } from '../../src/model/correction.ts'
import { HOSTILE } from '../support/hostile.ts'

const reported = { record: 'PY21-014 消除大班额', source: '方案，第7段', address: 'https://a.example/tasks/py21-014/' }

test('every placeholder is filled in, encoded, as often as it stands there', () => {
  const url = new URL(correctionAddress('https://forge.example/issues/new?template=correction.yml&record={record}&source={source}&address={address}&title={record}', reported))
  expect(Object.fromEntries(url.searchParams)).toEqual({ template: 'correction.yml', ...reported, title: reported.record })
})

test('a letter works as well, and an address without placeholders stays as it is', () => {
  expect(new URL(correctionAddress('mailto:errors@a.example?subject={record}&body={address}', reported)).searchParams.get('body')).toBe(reported.address)
  expect(correctionAddress('https://forge.example/issues', reported)).toBe('https://forge.example/issues')
})

test('words that look like markup, parameters or placeholders stay words', () => {
  const words = `${HOSTILE}&x=1#y {address} $& \uD800`
  const address = correctionAddress('https://forge.example/?record={record}&source={source}', { ...reported, record: words })
  expect(address).not.toMatch(/["<>\s{}]/)
  expect(new URL(address).searchParams.get('record')).toBe(words.toWellFormed())
  expect(new URL(address).hash).toBe('')
})

test('the line names record, source and address', () => {
  expect(correctionLine(reported)).toBe('PY21-014 消除大班额；出处：方案，第7段；网址：https://a.example/tasks/py21-014/')
  expect(correctionLine(reported, true)).toBe('PY21-014 消除大班额; source: 方案，第7段; address: https://a.example/tasks/py21-014/')
})
