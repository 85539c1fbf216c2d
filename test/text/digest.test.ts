import { expect, test } from 'vitest'
import { digest } from '../../src/text/digest.ts'

// The offset basis and the value of “a” are those of the FNV reference (Fowler, Noll, Vo: FNV-1a, 32 bit).
test('the empty text has the offset basis as its digest', () => expect(digest('')).toBe('811c9dc5'))
test('a known text has the digest of the reference', () => expect(digest('a')).toBe('e40c292c'))
test('one changed character changes the digest', () => expect(digest('新建33所')).not.toBe(digest('新建34所')))
