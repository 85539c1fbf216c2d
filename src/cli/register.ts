/** `npm run register`: appends new permanent addresses, and the fingerprints of new paragraphs; it never removes or reorders a line. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { printFault } from '../edition/fault.ts'
import { readEdition } from '../edition/read.ts'
import { editionRoot } from '../edition/root.ts'
import { allAddresses, paragraphDigests } from '../model/addresses.ts'
import { examine } from '../model/integrity.ts'

const root = editionRoot()
const { edited, faults, locate } = readEdition(root)
// Only what may be published may be registered: an address that is given once cannot be taken back.
const { catalog, problems } = examine({ ...edited, registry: allAddresses(examine(edited).catalog).map((a) => a.address), digests: undefined })
const open = [...faults, ...problems.map(locate)]
for (const fault of open) console.error(printFault(fault))
if (open.length) {
  console.error(`还有 ${open.length} 处问题，没有登记。`)
  process.exit(1)
}

const known = new Set(edited.registry)
const addresses = allAddresses(catalog).map((a) => a.address).filter((a) => !known.has(a))
const digests = [...paragraphDigests(catalog)].filter(([address]) => !edited.digests?.has(address)).map(([address, digest]) => `${address} ${digest}`)
append('data/registry.txt', addresses)
append('data/paragraphs.txt', digests)
console.log(`新登记 ${addresses.length} 个地址，${digests.length} 段文字。`)

function append(file: string, lines: readonly string[]) {
  if (lines.length) appendFileSync(join(root, file), `${lines.join('\n')}\n`)
}
