/** Reads CSV (RFC 4180) back into cells, without the byte order mark and the apostrophe that disarms formulas. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [[]]
  const body = text.replace(/^\uFEFF/, '')
  for (const [, quoted, plain, end] of body.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''))
    if (end === '\r\n') lines.push([])
    if (end === '') break
  }
  return lines.filter((line) => line.length > 1 || line[0] !== '')
}
