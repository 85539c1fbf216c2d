/** A published table: flat records with named columns, each column with its meaning. */
export type Cell = string | number | boolean | null
/** A record by the names of its columns. */
export type Row = Record<string, Cell>
/** A column with its meaning in Chinese and English. */
export type Column = { name: string; meaning: string; en: string }
/** A public table. */
export type Table = { name: string; title: string; columns: Column[]; rows: Row[] }
