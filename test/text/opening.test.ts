import { expect, test } from 'vitest'
import { opening } from '../../src/text/opening.ts'

test('a refusal is cut into what all of them say and what is its own', () => {
  expect(opening('看起来像，其实不能算，因为一个是总量。')).toEqual({ opening: '看起来像，其实不能算，', reason: '因为一个是总量。' })
})

test('a sentence that opens otherwise, or says nothing more, stays whole', () => {
  expect(opening('省级的算。')).toEqual({ opening: '', reason: '省级的算。' })
  expect(opening('看起来像，其实不能算，')).toEqual({ opening: '', reason: '看起来像，其实不能算，' })
  expect(opening('')).toEqual({ opening: '', reason: '' })
})
