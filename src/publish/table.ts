/** A published table: flat records with named columns, each column with its meaning. */
export type Cell = string | number | boolean | null
export type Row = Record<string, Cell>
export type Column = { name: string; meaning: string; en: string }
export type Table = { name: string; title: string; columns: Column[]; rows: Row[] }
