import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemaFiles, schemaFolder } from '../../src/cli/schemas.ts'
import { collections } from '../../src/schema/collections.ts'

test('the committed JSON Schemas are what the zod schemas give now', () => {
  const committed = readdirSync(schemaFolder).sort().map((file) => [file, readFileSync(join(schemaFolder, file), 'utf8')])
  expect(Object.fromEntries(committed), 'run npm run schemas').toEqual(Object.fromEntries(schemaFiles()))
})

test('the editor checks every folder of records with the schema of that folder', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))
  const wanted = Object.entries(collections).map(([name, { folder }]) => [`./${schemaFolder}/${name}.schema.json`, `/${folder}/*.yaml`])
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted))
})

test('every field of a record says in Chinese what it means', () => {
  const silent = [...schemaFiles()].flatMap(([file, text]) => fieldsWithoutMeaning(JSON.parse(text), file))
  expect(silent).toEqual([])
})

type Node = { properties?: Record<string, Node>; items?: Node; oneOf?: Node[]; description?: string; const?: string }

function fieldsWithoutMeaning({ properties = {}, items, oneOf = [] }: Node, path: string): string[] {
  const own = Object.entries(properties).filter(([, field]) => !field.description && field.const === undefined).map(([name]) => `${path}.${name}`)
  const below = [...Object.entries(properties), ...oneOf.map((node, i) => [i, node] as const)]
  return [...own, ...below.flatMap(([name, node]) => fieldsWithoutMeaning(node, `${path}.${name}`)), ...(items ? fieldsWithoutMeaning(items, `${path}[]`) : [])]
}
