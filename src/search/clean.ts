/** The longest query that is read; what is typed beyond is left out. */
export const LONGEST = 64

/** A query without what cannot be seen, cut to its longest length. */
export const clean = (typed: string) => [...typed.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, ' ').replace(/\s+/g, ' ').trim()].slice(0, LONGEST).join('')
