/** A problem with its place in a file, as contributors read it. */
export type Fault = { file: string; line: number; column: number; message: string; remedy: string }

/** One fault on one line: place, what is wrong, what to write instead. */
export const printFault = (f: Fault) => `${f.file}:${f.line}:${f.column}: ${f.message}。改法：${f.remedy}`

/** Faults in the order of their files and lines. */
export const inFileOrder = (faults: readonly Fault[]) =>
  [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column))
