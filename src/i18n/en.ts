/** The same words as `zh.ts` for readers of English: key for key, no stronger and no weaker. */
export * from './en/records.ts'
export * from './en/sources.ts'
export * from './en/evidence.ts'
export * from './en/frame.ts'
