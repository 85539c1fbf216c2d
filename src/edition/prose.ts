import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from './characters.ts'
import type { Fault } from './fault.ts'

/** What an editor would not show in the prose of an edition: every Markdown file under `content/`. */
export function proseFaults(root: string): Fault[] {
  if (!existsSync(join(root, 'content'))) return []
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).sort()
  return files.flatMap((file) => decode(`content/${file.replaceAll('\\', '/')}`, readFileSync(join(root, 'content', file))).faults)
}
