/** What kind of cells a column holds, read from its JSON Schema. */
export type Field = { type: 'string' | 'number' | 'integer' | 'boolean'; pattern?: string; options?: string[]; required: boolean }
export type JsonField = { type?: string | string[]; pattern?: string; enum?: string[]; anyOf?: JsonField[] }

/** The type of a column, with its pattern or its closed list of values, and whether it is always filled. */
export function fieldFrom(json: JsonField): Field {
  const filled = (json.anyOf ?? [json]).find((option) => option.type !== 'null')!
  const types = [filled.type ?? 'string'].flat()
  return {
    type: types.find((t) => t !== 'null') as Field['type'], required: !json.anyOf && !types.includes('null'),
    ...(filled.pattern && { pattern: filled.pattern }), ...(filled.enum && { options: filled.enum }),
  }
}

/** Whether a column holds dates as precisely as printed. */
export const isDate = (field: Field) => field.pattern !== undefined
