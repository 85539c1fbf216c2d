/** Reads an edition from disk: every record with its place, every raw text, every fault at once. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collections, type CollectionName, type Edited, type Records } from '../schema/collections.ts'
import type { Problem } from '../model/problem.ts'
import { at, encodingFaults } from './characters.ts'
import type { Fault } from './fault.ts'
import { readProse } from './prose.ts'
import { readRecord, type RecordFile } from './record-file.ts'

/** An edition as read, its faults so far, and the way from a problem of the model to its place in a file. */
export type Reading = { edited: Edited; faults: Fault[]; locate: (problem: Problem) => Fault }

/** Reads the edition whose `content/` and `data/` stand in `root`. */
export function readEdition(root: string): Reading {
  const files = new Map<string, RecordFile>()
  const faults: Fault[] = []
  const records = Object.fromEntries(names().map((name) => {
    const read = readFolder(root, name, faults)
    for (const file of read) files.set(`${name}/${file.id}`, file)
    return [name, read.filter((f) => f.data !== null).map(({ id, data }) => ({ id, data }))]
  })) as Records
  const texts = readTexts(root, faults)
  const { prose, faults: inProse } = readProse(root)
  faults.push(...strayFolders(root), ...inProse)
  faults.push(...hashFaults(records, root, files))
  if (!records.editions[0]) faults.push({ file: 'data/editions', line: 1, column: 1, message: '没有版次记录', remedy: '写一份 data/editions/<编号>.yaml：站名、截至日期、网址' })
  const locate = (p: Problem): Fault => {
    const said = { message: p.message, remedy: p.remedy }
    if (p.collection === 'prose') return { file: p.id, ...at(prose.find(({ file }) => file === p.id)?.text ?? '', p.offset ?? 0), ...said }
    const file = files.get(`${p.collection}/${p.id}`)
    return { file: file?.file ?? `${collections[p.collection].folder}/${p.id}.yaml`, ...(file?.place(p.path, p) ?? { line: 1, column: 1 }), ...said }
  }
  const unreadable = new Set([...files].filter(([, file]) => file.data === null).map(([name]) => name))
  return { edited: { records, texts, registry: readRegistry(root), digests: readDigests(root), ...(prose.length ? { prose } : {}), ...(unreadable.size ? { unreadable } : {}) }, faults, locate }
}

const names = () => Object.keys(collections) as CollectionName[]

function readFolder(root: string, name: CollectionName, faults: Fault[]): RecordFile[] {
  const { folder } = collections[name]
  if (!existsSync(join(root, folder))) return []
  const seen = new Map<string, string>()
  return inIdOrder(readdirSync(join(root, folder))).flatMap((entry) => {
    const file = `${folder}/${entry}`
    const id = idOf(entry)
    const fault = (message: string, remedy: string) => void faults.push({ file, line: 1, column: 1, message, remedy })
    const twin = seen.get(entry.toLowerCase())
    seen.set(entry.toLowerCase(), entry)
    if (twin) return fault(`文件名与 ${twin} 只有大小写不同`, '改名；有的电脑分不清大小写'), []
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/.test(entry)) return fault('文件名只能用小写字母、数字和连字符，以 .yaml 结尾', '改名，如 py21-001.yaml'), []
    const record = readRecord(name, id, file, readFileSync(join(root, file)))
    faults.push(...record.faults)
    return [record]
  })
}

const idOf = (file: string) => file.replace(/\.yaml$/, '')
const inIdOrder = (files: readonly string[]) => files.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))

/** Folders under data/ that hold no kind of record, so that a mistyped name loses nothing in silence. */
function strayFolders(root: string): Fault[] {
  if (!existsSync(join(root, 'data'))) return []
  const known = new Set(['data/sources', 'data/schemas', ...Object.values(collections).map((c) => c.folder as string)])
  return readdirSync(join(root, 'data'), { withFileTypes: true }).filter((e) => e.isDirectory() && !known.has(`data/${e.name}`)).map((e) =>
    ({ file: `data/${e.name}`, line: 1, column: 1, message: '没有这一类记录', remedy: `改名；可以有的是 ${[...known].sort().join('、')}` }))
}

function readTexts(root: string, faults: Fault[]): Map<string, string> {
  const folder = join(root, 'data/sources')
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).sort().map((file) => {
    const bytes = readFileSync(join(folder, file))
    // A source may hold invisible characters, which cleaning sets aside; only its encoding matters here.
    faults.push(...encodingFaults(`data/sources/${file}`, bytes))
    return [file, bytes.toString('utf8')]
  }))
}

function hashFaults(records: Records, root: string, files: ReadonlyMap<string, RecordFile>): Fault[] {
  return records.documents.flatMap(({ id, data }) => {
    const path = data.source && join(root, 'data/sources', data.source.file)
    if (!path || !existsSync(path)) return []
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
    const { file, place } = files.get(`documents/${id}`)!
    return hash === data.source!.sha256 ? [] : [{ file, ...place(['source', 'sha256']), message: `原文的 SHA-256 是 ${hash}，与记录不符`, remedy: '原文一个字节都不能改：恢复 data/sources/ 里的文件；确是新文件就更新这里' }]
  })
}

/** The permanent addresses published so far, in the order of their registration. */
export function readRegistry(root: string): string[] {
  const path = join(root, 'data/registry.txt')
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line.startsWith('/')) : []
}

/** The fingerprints of the paragraphs published so far, by address; undefined where an edition keeps none yet. */
function readDigests(root: string): ReadonlyMap<string, string> | undefined {
  const path = join(root, 'data/paragraphs.txt')
  if (!existsSync(path)) return undefined
  return new Map(readFileSync(path, 'utf8').split('\n').filter((line) => line.startsWith('/')).map((line) => line.split(' ') as [string, string]))
}
