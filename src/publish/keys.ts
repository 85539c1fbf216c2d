/** What identifies a row of each table, and which column points to which table. */
import type { TableName } from './rows.ts'

export const primaryKey: Partial<Record<TableName, string[]>> = {
  documents: ['id'], sections: ['id'], tasks: ['id'], targets: ['id'], results: ['id'], indicators: ['id'], terms: ['id'], matches: ['target', 'result'],
}

/** Columns that hold the id of a row in another table, or in their own where none is named. */
export const foreignKeys: Partial<Record<TableName, Record<string, TableName>>> = {
  sections: { document: 'documents' },
  tasks: { document: 'documents', quotedFrom: 'documents' },
  targets: { task: 'tasks', document: 'documents', indicator: 'indicators', partOf: 'targets' },
  results: { task: 'tasks', document: 'documents', indicator: 'indicators', partOf: 'results' },
  matches: { target: 'targets', result: 'results' },
  lineages: { document: 'documents', quotedFrom: 'documents' },
  figures: { document: 'documents' },
}
