/** What holds of every kind of record alike. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { collections, type CollectionName } from '../../src/schema/collections.ts'
import { tinyEdition } from '../support/edition.ts'

type Json = { properties?: Record<string, Json>; items?: Json; oneOf?: Json[]; anyOf?: Json[]; additionalProperties?: unknown; description?: string; en?: string; const?: unknown; type?: string }
const names = Object.keys(collections) as CollectionName[]

/** Every field of a schema with its path, however deep. */
function fields(json: Json, path: string): { path: string; field: Json }[] {
  const own = Object.entries(json.properties ?? {}).map(([name, field]) => ({ path: `${path}.${name}`, field }))
  const options = [...(json.oneOf ?? []), ...(json.anyOf ?? [])].flatMap((option) => fields(option, path))
  return [...own, ...options, ...own.flatMap(({ path: p, field }) => fields(field, p)), ...(json.items ? fields(json.items, `${path}[]`) : [])]
}
/** Every object of a schema, however deep. */
function objects(json: Json): Json[] {
  const below = [...Object.values(json.properties ?? {}), ...(json.oneOf ?? []), ...(json.anyOf ?? []), ...(json.items ? [json.items] : [])]
  return [...(json.properties ? [json] : []), ...below.flatMap(objects)]
}

describe.each(names)('%s', (name) => {
  const held = tinyEdition().records[name]
  const schema: z.ZodType = collections[name].schema
  const json = z.toJSONSchema(schema) as Json
  const spoken = fields(json, name).filter(({ field }) => field.const === undefined)

  test('every field says in Chinese what it means', () => {
    expect(spoken.filter(({ field }) => !/\p{Script=Han}/u.test(field.description ?? '')).map(({ path }) => path)).toEqual([])
  })

  test('every field says in English what it means', () => {
    expect(spoken.filter(({ field }) => !/^[A-Z][\x20-\x7E‘’“”—]+$/.test(field.en ?? '')).map(({ path }) => path)).toEqual([])
  })

  test('unknown keys are refused at every depth', () => {
    expect(objects(json).length).toBeGreaterThan(0)
    expect(objects(json).filter((o) => o.additionalProperties !== false)).toEqual([])
    for (const { data } of held) expect(schema.safeParse({ ...data, unheardOf: 1 }).error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['unheardOf'] }])
  })

  test.runIf(held.length)('the records of the tiny edition are valid', () => {
    for (const { data } of held) expect(schema.safeParse(data).error).toBeUndefined()
  })
})

test('every kind of record has its own folder under data/', () => {
  const folders = names.map((name) => collections[name].folder)
  expect(folders).toEqual(names.map((name) => `data/${name}`))
})
