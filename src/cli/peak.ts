/** Preloaded by `npm run bench`: every process leaves its peak memory, in KiB, in the folder LEDGER_PEAKS. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

const folder = process.env['LEDGER_PEAKS']
if (folder && isMainThread) process.on('exit', () => writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS)))
