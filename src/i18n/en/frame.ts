/** The fixed words of the frame of every page, and of what is changed, filtered and found, in English. */
import type { Of } from './key.ts'

export const homeTitle = 'What governments promised, kept on record'

/** What there is in English. */
export const navigation = [
  { key: 'documents', label: 'Documents', path: '/en/documents/' },
  { key: 'targets', label: 'Targets', path: '/en/targets/' },
  { key: 'topics', label: 'Topics', path: '/en/topics/' },
  { key: 'charts', label: 'Charts', path: '/en/charts/' },
] as const

export const further = [{ label: 'Indicators', path: '/en/indicators/' }, { label: 'People', path: '/en/people/' }, { label: 'Changes of wording', path: '/en/changes/' }, { label: 'Places', path: '/en/places/' }, { label: 'What each level says', path: '/en/levels/' }, { label: 'Against the national standard', path: '/en/standards/' }, { label: 'Terms', path: '/en/terms/' }, { label: 'Method', path: '/en/method/' }] as const

export const looks: Of<'looks'> = [
  { name: 'size', label: 'Type', choices: [['', 'standard'], ['large', 'large']] },
  { name: 'contrast', label: 'Contrast', choices: [['', 'standard'], ['more', 'strong']] },
  { name: 'theme', label: 'Light', choices: [['', 'system'], ['light', 'light'], ['dark', 'dark']] },
]

export const method = '/en/method/'

export const frame: Of<'frame'> = {
  display: 'Display', large: 'Large',
  feed: (title) => `Changes of ${title} (in Chinese)`, home: (title, page) => `${title}: ${page}`, checksum: (print) => `, checksum ${print}`,
  report: 'Report an error', reportClosed: 'There is no address for reports yet. Keep this line, and note what is wrong and what the source says', reportHow: 'how, in Chinese', open: ' (', close: '):', other: '中文', count: (count) => `${count}`,
  skip: 'Skip to content', navigation: 'Main navigation', asOf: 'As of ', stop: '. ', semicolon: '; ', sources: 'Sources: ', twin: 'The same numbers as a table',
  ruler: (first, last, from, to, asOf) => `Ruler of years: ${first} to ${last}; ${from === undefined ? '' : `this page ${from === to ? from : `${from} to ${to}`}; `}as of ${asOf}`,
  unofficial: 'Not a government site; the original texts prevail. ', compiled: (title) => `${title} is compiled by private hands and speaks for no authority. What a document says is recorded as it stands, and what it leaves out is not filled in.`,
  silence: 'No published figure found in the collected documents does not mean not done.',
  colours: [['seal', 'Red', 'the site\'s own mark'], ['', 'Ink', 'what documents said'], ['rep', 'Jade', 'reported'], ['part', 'Ochre', 'needs care'], ['un', 'Grey', 'unknown']],
}

export const facetLabel: Of<'facetLabel'> = {
  place: 'Place', topic: 'Topic', status: 'Status', document: 'Document', modality: 'Firmness', level: 'Level', section: 'Section', answer: 'Answer', relation: 'Relation', kind: 'Kind', year: 'Year', stage: 'School stage',
}

export const updateLabel: Of<'updateLabel'> = { added: 'added', corrected: 'corrected', removed: 'removed', merged: 'merged' }

export const goneLabel: Of<'goneLabel'> = { removed: 'Removed', merged: 'Merged into another record' }

export const searchKindLabel: Of<'searchKindLabel'> = {
  task: 'Task', target: 'Target', result: 'Reported figure', paragraph: 'Original text', indicator: 'Indicator', topic: 'Topic', document: 'Document', place: 'Place', term: 'Term', people: 'People',
}

export const searchFacetLabel: Of<'searchFacetLabel'> = {
  kind: 'Kind', place: 'Place', document: 'Document', topic: 'Topic', modality: 'Firmness', status: 'Status', year: 'Deadline',
}
