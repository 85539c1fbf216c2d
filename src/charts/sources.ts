/** Where the numbers of a chart come from: each document once, in the order the records name them. */
import type { TaskNode } from '../model/catalog.ts'

export { originOf } from '../model/origin.ts'

/** The documents behind some tasks, with who quotes them; the address is the first paragraph that was used. */
export function sourcesOf(tasks: readonly Pick<TaskNode, 'document' | 'quotedFrom' | 'unitAddress'>[]): { label: string; address: string }[] {
  const labels = new Map<string, string>()
  for (const task of tasks) {
    const label = sourceLabel(task)
    if (!labels.has(label)) labels.set(label, task.unitAddress)
  }
  return [...labels].map(([label, address]) => ({ label, address }))
}

function sourceLabel({ document, quotedFrom }: Pick<TaskNode, 'document' | 'quotedFrom'>): string {
  return quotedFrom ? `${quotedFrom.data.shortTitle}（${document.data.shortTitle}转引）` : document.data.shortTitle
}
