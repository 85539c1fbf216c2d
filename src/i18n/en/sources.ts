/** What a document is, and what its printed numbers are, in English. */
import type { Of } from './key.ts'

export const authorityLabel: Of<'authorityLabel'> = {
  original: 'Original text', 'official-interpretation': 'Official explanation', press: 'Press report', 'quoted-only': 'Known by quotation',
}

export const authorityRung: Of<'authorityRung'> = { 'quoted-only': 1, press: 2, 'official-interpretation': 3, original: 4 }

export const authorityMeaning: Of<'authorityMeaning'> = {
  original: 'the words of the document itself', 'official-interpretation': 'an authority\'s account of the document, not the document', press: 'a press report, not the document', 'quoted-only': 'the document was not seen, only a few sentences quoted elsewhere',
}

export const dispositionLabel: Of<'dispositionLabel'> = {
  target: 'target', result: 'reported figure', context: 'background', date: 'date', 'document-number': 'document number', ordinal: 'ordinal', name: 'name', 'not-a-quantity': 'no quantity',
}

export const dispositionMeaning: Of<'dispositionMeaning'> = {
  target: 'a number promised', result: 'a number reported as reached', context: 'a number that describes, no promise', date: 'a year or date',
  'document-number': 'the number of a document', ordinal: 'a place in an order', name: 'a number in a name', 'not-a-quantity': 'part of a word, no quantity',
}

export const documentKindLabel: Of<'documentKindLabel'> = {
  plan: 'Plan', notice: 'Notice', interpretation: 'Explanation', news: 'Press report', reply: 'Reply', opinion: 'Opinion', memorandum: 'Memorandum',
}

export const displayLabel: Of<'displayLabel'> = { 'full-text': 'shown in full', 'quotes-only': 'shown by short quotation', none: 'text not seen' }

export const relationLabel: Of<'relationLabel'> = {
  implements: { outgoing: 'Implements', incoming: 'Implemented by' },
  cites: { outgoing: 'Mentions', incoming: 'Mentioned by' },
  quotes: { outgoing: 'Quotes', incoming: 'Quoted by' },
  'reports-on': { outgoing: 'Reports on', incoming: 'Reported on by' },
  parallel: { outgoing: 'Parallel to', incoming: 'Parallel to' },
  precedes: { outgoing: 'Earlier than', incoming: 'Later than' },
  'no-relation': { outgoing: 'Unrelated to', incoming: 'Unrelated to' },
}

export const checkLabel: Of<'checkLabel'> = {
  plan: 'yearly sum', plausible: 'plausible range', share: 'share and count', quotient: 'quotient', parts: 'parts and whole', rising: 'order', sections: 'number of items', phases: 'phases and goal', product: 'product',
}
