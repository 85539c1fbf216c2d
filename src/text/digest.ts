/** A short fingerprint of a text (FNV-1a, 32 bit, hexadecimal): enough to notice that an address now holds other words. */
export function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
