/** One ZIP of files, and the checksums that go with it; the same files give the same bytes in every time zone. */
import { strToU8, zipSync } from 'fflate'

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>

export const bytesOf = (text: string): Uint8Array => strToU8(text)

/** A ZIP whose entries all carry the given day (`2026-11-21`). */
export function toZip(files: Files, day: string): Uint8Array {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // The format keeps local time without a zone: a local midnight is written as the same day everywhere.
  return zipSync(Object.fromEntries(files), { mtime: new Date(year, month - 1, date), level: 9, os: 3 })
}

/** The SHA-256 of some bytes, in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The checksums of files as `sha256sum --check` reads them. */
export async function checksums(files: Files): Promise<string> {
  const lines = await Promise.all([...files].map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`))
  return lines.join('')
}
