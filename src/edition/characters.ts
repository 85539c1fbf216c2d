import type { Fault } from './fault.ts'

// Unicode, “Bidirectional formatting characters” (UAX #9) and the zero-width and tag characters that no editor shows.
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\u{E0000}-\u{E007F}]/gu

/** Decodes bytes as UTF-8 and reports what an editor would not show: wrong encoding, a byte order mark, invisible and bidirectional characters. */
export function decode(file: string, bytes: Uint8Array): { text: string; faults: Fault[] } {
  const faults = encodingFaults(file, bytes)
  if (faults.length) return { text: '', faults }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  for (const m of text.matchAll(INVISIBLE)) {
    const code = `U+${m[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    faults.push({ file, ...at(text, m.index), message: `有看不见的字符 ${code}`, remedy: '删掉它；多半是从网页或 PDF 里复制来的' })
  }
  return { text, faults }
}

/** The first place at which bytes are not UTF-8, if any. */
export function encodingFaults(file: string, bytes: Uint8Array): Fault[] {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return []
  } catch {
    const good = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0]!
    return [{ file, ...at(good, good.length), message: '文件不是 UTF-8 编码（可能是 GBK）', remedy: '用编辑器另存为 UTF-8，不带 BOM' }]
  }
}

/** Line and column of an offset, both from 1. */
export function at(text: string, offset: number): { line: number; column: number } {
  const head = text.slice(0, offset).split('\n')
  return { line: head.length, column: head.at(-1)!.length + 1 }
}
