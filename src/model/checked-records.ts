/** The records that a declared check names; those that are missing or of no use to it are reported. */
import { Decimal } from 'decimal.js'
import type { Catalog, DocumentNode, ResultNode, TargetNode } from './catalog.ts'
import type { Report } from './problem.ts'

/** A target or a reported figure: what a check can do sums with. */
export type FigureRecord = TargetNode | ResultNode

/** Finds what a check names, at the path of its file where it names it; null or less of a list where that is not to be had. */
export type Named = {
  document: DocumentNode
  report: Report
  /** A record with a single value. */
  find: (id: string, path: PropertyKey[]) => FigureRecord | null
  /** As `find`, not zero. */
  divisor: (id: string, path: PropertyKey[]) => FigureRecord | null
  /** All records of a list with a single value. */
  all: (ids: string[], path: string) => FigureRecord[]
  /** A target of the document with a deadline. */
  dated: (id: string, path: PropertyKey[]) => TargetNode | null
}

/** The single value of a record that was found. */
export const valueOf = (record: FigureRecord) => new Decimal(record.data.value!)

/** Looks for the records of one check about one document. */
export function namedBy(catalog: Catalog, document: DocumentNode, report: Report): Named {
  const nodes = new Map<string, FigureRecord>([...catalog.targets, ...catalog.results].map((n) => [n.id, n]))
  // A record that stands in a file and could not be joined was reported where it failed.
  const present = new Set([...catalog.records.targets, ...catalog.records.results].map((r) => r.id))
  const find = (id: string, path: PropertyKey[]) => {
    const node = nodes.get(id)
    if (!node && present.has(id)) return null
    if (!node) report(path, `没有编号为“${id}”的目标或公布数字`, '写已有的编号')
    else if (node.data.value === undefined) report(path, `“${id}”没有单一数值，不能运算`, '换成有数值的记录')
    else return node
    return null
  }
  return {
    document, report, find,
    divisor(id, path) {
      const node = find(id, path)
      if (!node || !valueOf(node).isZero()) return node
      return report(path, `“${id}”是 0，不能作除数`, '换成不是 0 的记录'), null
    },
    all: (ids, path) => ids.flatMap((id, i) => find(id, [path, i]) ?? []),
    dated(id, path) {
      const target = document.tasks.flatMap((t) => t.targets).find((t) => t.id === id)
      if (target?.data.deadline) return target
      return report(path, `“${id}”不是这份文件里有期限的目标`, '写有期限的目标的编号'), null
    },
  }
}
