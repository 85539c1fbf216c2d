import { expect, test } from 'vitest'
import { redactionsIn, shownText } from '../../src/model/redact.ts'
import { examined, node } from '../support/edition.ts'

const document = () => node(examined().catalog.documents, 'reply')

test('private words are shown as something else, wherever they stand', () => {
  expect(shownText(document(), '电话6661234，再打6661234')).toBe('电话（电话略），再打（电话略）')
  expect(redactionsIn(document(), '6661234和6661234').map((r) => r.start)).toEqual([0, 8])
})

test('a document without redactions is shown as it is', () => {
  expect(shownText(node(examined().catalog.documents, 'plan'), '电话6661234')).toBe('电话6661234')
})
