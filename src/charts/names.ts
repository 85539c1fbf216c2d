/** Names made short enough for labels inside a drawing. */
import type { DocumentNode } from '../model/catalog.ts'
import { fullName } from '../model/related.ts'

/** A title and what it says in brackets at its end: “面积（每名学生）” is “面积” and “每名学生”. */
export function bracketed(title: string): { name: string; rest: string } {
  const [, name = title, rest = ''] = /^(.+?)（([^）]+)）$/.exec(title) ?? []
  return { name, rest }
}

/** The short name of a document without its place and without what it says in brackets. */
export function withoutPlace(shortTitle: string, place: string): string {
  const stem = place.replace(/[省市区县]$/, '')
  const { name } = bracketed(shortTitle)
  return name.length > stem.length && name.startsWith(stem) ? name.slice(stem.length) : name
}

/** The head of a document's column: its place, its name, and what stands in brackets. */
export function headOf({ data, jurisdiction }: DocumentNode): string[] {
  const { rest } = bracketed(data.shortTitle)
  return [fullName(jurisdiction), withoutPlace(data.shortTitle, jurisdiction.data.title), ...(rest ? [`（${rest}）`] : [])]
}
