import { Decimal } from 'decimal.js'

/** A value in its base unit. */
export type Quantity = { value?: string | undefined; min?: string | undefined; max?: string | undefined; unit?: string | undefined }

/** Writes a quantity as Chinese readers do, in 万 and 亿 where that is exact and shorter: 112100 个 is 11.21万个. */
export function inPrint({ value, min, max, unit = '' }: Quantity): string {
  if (min !== undefined && max !== undefined) return `${scaled(min)}—${scaled(max)}${unit}`
  return value === undefined ? '' : `${scaled(value)}${unit}`
}

function scaled(value: string): string {
  const number = new Decimal(value)
  for (const [name, size] of [['亿', 1e8], ['万', 1e4]] as const) {
    if (number.gte(size)) {
      const short = number.div(size)
      if (short.decimalPlaces() <= 2) return `${short}${name}`
    }
  }
  return number.toString()
}
