/** `npm run register`: appends new permanent addresses to data/registry.txt; it never removes or reorders a line. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionRoot } from '../edition/root.ts'
import { readEdition } from '../edition/read.ts'
import { allAddresses } from '../model/addresses.ts'
import { buildCatalog } from '../model/build.ts'

const root = editionRoot()
const { edited } = readEdition(root)
const known = new Set(edited.registry)
const fresh = allAddresses(buildCatalog(edited).catalog).map((a) => a.address).filter((a) => !known.has(a))
if (fresh.length) appendFileSync(join(root, 'data/registry.txt'), `${fresh.join('\n')}\n`)
console.log(`新登记 ${fresh.length} 个地址。`)
