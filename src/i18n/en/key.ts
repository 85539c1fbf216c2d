import type * as zh from '../zh.ts'

/** What one key of the Chinese words holds: the same key must hold the same in English. */
export type Of<Key extends keyof typeof zh> = (typeof zh)[Key]
