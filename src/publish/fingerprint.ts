/** The checksum of a record: the same content gives the same twelve signs, whatever the order of its fields. */
import { bytesOf, sha256 } from './archive.ts'

/** The first twelve signs of the SHA-256 of a record's canonical JSON. */
export const fingerprint = async (held: unknown): Promise<string> => (await sha256(bytesOf(canonicalJson(held)))).slice(0, 12)

/** JSON without white space, keys in the order of their code units, fields without a value left out. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_, part: unknown) =>
  (part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part))
