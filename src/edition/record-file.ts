import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { collections, type CollectionName } from '../schema/collections.ts'
import { decode } from './characters.ts'
import { explain } from './explain.ts'
import type { Fault } from './fault.ts'

/** One YAML file read: its data where it is valid, its faults, and the place of any path inside it. */
export type RecordFile = { id: string; file: string; data: unknown; faults: Fault[]; place: Place }
/** Where a path stands in its file; with words, where these stand in the text at the path. */
type Place = (path: readonly PropertyKey[], within?: Within) => { line: number; column: number }
type Within = { words?: string; offset?: number }

/** Reads one record file; every fault of the file is reported, not only the first. */
export function readRecord(collection: CollectionName, id: string, file: string, bytes: Uint8Array): RecordFile {
  const { text, faults } = decode(file, bytes)
  return readYaml(collections[collection].schema, id, file, text, faults)
}

/** Reads YAML against a schema; the faults that are already known of the file stand first. */
export function readYaml(schema: z.ZodType, id: string, file: string, text: string, known: readonly Fault[]): RecordFile {
  const faults = [...known]
  const counter = new LineCounter()
  // Astro's reader of YAML takes 2025-06-26 without quotation marks for a point in time; so does this one, that the schema may refuse it.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, customTags: ['timestamp'] })
  const place: Place = (path, within) => (within?.words ? placeOfWords(document, counter, text, path, within) : placeOf(document, counter, path))
  if (faults.length) return { id, file, data: null, faults, place }
  for (const e of [...document.errors, ...document.warnings]) {
    const { line, col } = counter.linePos(e.pos[0])
    const duplicate = e.code === 'DUPLICATE_KEY'
    faults.push({ file, line, column: col, message: duplicate ? '同一项写了两次' : `YAML 写法有误（${e.code}）`, remedy: duplicate ? '只留一个' : '检查缩进、冒号后的空格和引号；文字里有“: ”或“#”时整句加引号' })
  }
  if (faults.length) return { id, file, data: null, faults, place }
  const parsed = schema.safeParse(document.toJS(), { reportInput: true })
  if (!parsed.success) {
    for (const { path, message, remedy } of explain(parsed.error.issues, (p) => keysAt(schema, p))) faults.push({ file, ...place(path), message, remedy })
  }
  return { id, file, data: parsed.success ? parsed.data : null, faults, place }
}

/** The place of a path: its key if it has one, else the nearest thing that contains it. */
function placeOf(document: Document, counter: LineCounter, path: readonly PropertyKey[]): { line: number; column: number } {
  for (let n = path.length; n > 0; n--) {
    const parent = n === 1 ? document.contents : document.getIn(path.slice(0, n - 1), true)
    const pair = isMap(parent) ? parent.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(path[n - 1])) : undefined
    const node = (pair?.key ?? document.getIn(path.slice(0, n), true)) as { range?: [number, number, number] } | undefined
    if (node?.range) {
      const { line, col } = counter.linePos(node.range[0])
      return { line, column: col }
    }
  }
  return { line: 1, column: 1 }
}

/** The place of words in the text at a path; where the file breaks them over lines, that of the text. */
function placeOfWords(document: Document, counter: LineCounter, text: string, path: readonly PropertyKey[], { words = '', offset = 0 }: Within) {
  const range = (document.getIn(path, true) as { range?: [number, number, number] } | undefined)?.range
  const found = range ? text.slice(0, range[1]).indexOf(words, range[0] + offset) : -1
  if (!range || found < 0) return placeOf(document, counter, path)
  const { line, col } = counter.linePos(found)
  return { line, column: col }
}

/** The keys that a schema knows at a path, for suggestions. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  for (const step of path) json = (typeof step === 'number' ? json.items : json.properties?.[String(step)]) ?? {}
  const options = json.anyOf ?? json.oneOf ?? [json]
  return [...new Set(options.flatMap((o) => Object.keys(o.properties ?? {})))]
}
type JsonSchema = { properties?: Record<string, JsonSchema>; items?: JsonSchema; anyOf?: JsonSchema[]; oneOf?: JsonSchema[] }
