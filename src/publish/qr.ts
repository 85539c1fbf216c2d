/** QR codes as files: an image is what WeChat recognises under a long press, and what prints. */
import encodeQR from 'qr'
import { bitmapPng } from './png.ts'

// WeChat takes the first image of 300 pixels or more for the picture of a page that is shared; a code is none.
const WIDEST = 299

/** A QR code that survives 15 % of damage, with the quiet zone of four modules. */
export function qrPng(text: string): Uint8Array {
  const cells = modules(text)
  return bitmapPng(cells, scaleOf(cells))
}

/** How many pixels wide that picture is. */
export function qrSize(text: string): number {
  const cells = modules(text)
  return cells.length * scaleOf(cells)
}

/** The modules of that code, dark or light, with the quiet zone. */
export const modules = (text: string) => encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
const scaleOf = (cells: readonly unknown[]) => Math.floor(WIDEST / cells.length)
