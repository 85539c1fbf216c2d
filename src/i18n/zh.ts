/** What readers see for every value of the closed vocabularies, and the fixed words of the frame. */
export * from './zh/records.ts'
export * from './zh/sources.ts'
export * from './zh/evidence.ts'
export * from './zh/frame.ts'
