/** `npm run schemas`: writes the JSON Schemas with which an editor completes and checks records while they are typed. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { editionRoot } from '../edition/root.ts'
import { collections, type CollectionName } from '../schema/collections.ts'

/** Where the schemas stand, from the root of an edition. */
export const schemaFolder = 'data/schemas'

/** Every schema file by name with its content, made from the zod schema of its collection. */
export const schemaFiles = (): Map<string, string> =>
  new Map((Object.keys(collections) as CollectionName[]).map((name) => [`${name}.schema.json`, schemaFile(name)]))

// Draft 7 is what editors' YAML extensions support in full; 2020-12 only in part.
function schemaFile(name: CollectionName): string {
  const { folder, schema } = collections[name]
  const json = z.toJSONSchema(schema as z.ZodType, { target: 'draft-7', io: 'input' })
  return `${JSON.stringify({ title: folder, ...json }, null, 2)}\n`
}

if (import.meta.main) {
  const folder = join(editionRoot(), schemaFolder)
  mkdirSync(folder, { recursive: true })
  for (const [file, content] of schemaFiles()) writeFileSync(join(folder, file), content)
  console.log(`已写好 ${schemaFiles().size} 份 JSON Schema，在 ${schemaFolder}/。`)
}
