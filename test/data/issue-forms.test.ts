import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const folder = '.github/ISSUE_TEMPLATE'
type Form = { name: string; description: string; body: { type: string; id?: string; attributes: { label?: string; value?: string }; validations?: { required: boolean } }[] }
const read = (file: string): Form => parse(readFileSync(join(folder, file), 'utf8'))

test('the form for errors has a field for everything that a page fills in', () => {
  const ids = read('correction.yml').body.map((field) => field.id)
  expect(ids).toEqual(expect.arrayContaining(['record', 'source', 'address', 'wrong', 'evidence']))
})

test.each(readdirSync(folder))('%s has a name, a description and fields with ids and labels of their own', (file) => {
  const { name, description, body } = read(file)
  const fields = body.filter(({ type }) => type !== 'markdown')
  expect([name, description].every(Boolean)).toBe(true)
  expect(fields.filter(({ type, id, attributes }) => !['input', 'textarea'].includes(type) || !id || !attributes.label)).toEqual([])
  expect(new Set(fields.map((f) => f.id)).size).toBe(fields.length)
  expect(fields.some((f) => f.validations?.required)).toBe(true)
})
