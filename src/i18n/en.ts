/** The same words as `zh.ts` for readers of English: key for key, no stronger and no weaker. */
import type * as zh from './zh.ts'

type Of<Key extends keyof typeof zh> = (typeof zh)[Key]

export const modalityLabel: Of<'modalityLabel'> = {
  ensure: 'Guarantee', shall: 'Shall', plain: 'Stated', strive: 'Strive', principle: 'As a rule', encourage: 'Encourage', explore: 'Try out', forbid: 'Forbid', reported: 'Done',
}

export const modalityMeaning: Of<'modalityMeaning'> = {
  ensure: 'says that it will be done for certain, in words such as "ensure" or "must"',
  shall: 'says that it is to be done, in words such as "shall" or "should"',
  plain: 'states what is to be done, without any word of firmness',
  strive: 'says that it will be tried, not that it will be done for certain',
  principle: 'is to be done in general; exceptions are allowed',
  encourage: 'encourages or supports, or asks only those who are able',
  explore: 'is to be tried out first; nothing is settled',
  forbid: 'forbids, in words such as "must not"',
  reported: 'reports what was done',
}

export const taskTypeLabel: Of<'taskTypeLabel'> = {
  action: 'Action', institution: 'Rules and systems', funding: 'Funding', guardrail: 'Prohibition', goal: 'Goal', phase: 'Phase', report: 'Reported as done',
}

export const targetKindLabel: Of<'targetKindLabel'> = { target: 'target', standard: 'standard', milestone: 'milestone' }

export const comparatorLabel: Of<'comparatorLabel'> = { '=': '', '≥': 'at least', '>': 'more than', '≤': 'at most', '<': 'less than', '≈': 'about', range: '' }

export const measureLabel: Of<'measureLabel'> = { stock: 'total', increment: 'increase', ratio: 'ratio', rule: 'threshold' }

export const dueLabel: Of<'dueLabel'> = { by: 'by', before: 'before', end: 'by the end of', within: 'within' }

export const cadenceLabel: Of<'cadenceLabel'> = { yearly: 'every year', 'school-yearly': 'every school year', termly: 'every term', regular: 'at regular intervals' }

export const stageLabel: Of<'stageLabel'> = { national: 'national recognition', provincial: 'provincial acceptance', own: 'its own finding' }

export const authorityLabel: Of<'authorityLabel'> = {
  original: 'Original text', 'official-interpretation': 'Official explanation', press: 'Press report', 'quoted-only': 'Known by quotation',
}

export const authorityRung: Of<'authorityRung'> = { 'quoted-only': 1, press: 2, 'official-interpretation': 3, original: 4 }

export const dispositionLabel: Of<'dispositionLabel'> = {
  target: 'target', result: 'reported figure', context: 'background', date: 'date', 'document-number': 'document number', ordinal: 'ordinal', name: 'name', 'not-a-quantity': 'no quantity',
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

export const jurisdictionKindLabel: Of<'jurisdictionKindLabel'> = { province: 'province', city: 'city', district: 'district', county: 'county', zone: 'functional zone' }

export const homeTitle = 'What governments promised, kept on record'

/** What there is in English. */
export const navigation = [
  { key: 'documents', label: 'Documents', path: '/en/documents/' },
  { key: 'targets', label: 'Targets', path: '/en/targets/' },
  { key: 'topics', label: 'Topics', path: '/en/topics/' },
  { key: 'charts', label: 'Charts', path: '/en/charts/' },
] as const

export const further = [{ label: 'Indicators', path: '/en/indicators/' }, { label: 'People', path: '/en/people/' }, { label: 'Changes of wording', path: '/en/changes/' }, { label: 'Places', path: '/en/places/' }, { label: 'Terms', path: '/en/terms/' }, { label: 'Method', path: '/en/method/' }] as const

export const directionLabel: Of<'directionLabel'> = { up: 'the more the better', down: 'the less the better', none: 'neither' }

export const checkLabel: Of<'checkLabel'> = {
  plan: 'yearly sum', plausible: 'plausible range', share: 'share and count', quotient: 'quotient', parts: 'parts and whole', rising: 'order', sections: 'number of items', phases: 'phases and goal', product: 'product',
}

export const dispositionMeaning: Of<'dispositionMeaning'> = {
  target: 'a number promised', result: 'a number reported as reached', context: 'a number that describes, no promise', date: 'a year or date',
  'document-number': 'the number of a document', ordinal: 'a place in an order', name: 'a number in a name', 'not-a-quantity': 'part of a word, no quantity',
}

export const authorityMeaning: Of<'authorityMeaning'> = {
  original: 'the words of the document itself', 'official-interpretation': 'an authority\'s account of the document, not the document', press: 'a press report, not the document', 'quoted-only': 'the document was not seen, only a few sentences quoted elsewhere',
}

export const statusLabel: Of<'statusLabel'> = {
  reached: 'Published as reached', part: 'Published in part', changed: 'Changed by a later document', incomparable: 'Not comparable', unquantified: 'Not quantified',
  'undated-silent': 'No deadline, no published figure found', 'due-silent': 'Past the deadline, no published figure found', 'not-due': 'Not yet due',
}

export const statusMark: Of<'statusMark'> = {
  reached: '●', part: '◐', changed: '△', incomparable: '≠', unquantified: '–', 'undated-silent': '○', 'due-silent': '?', 'not-due': '…',
}

export const outcomeLabel: Of<'outcomeLabel'> = { reached: 'Published figures reach it', part: 'Published in part', apart: 'Past the deadline, figures do not fit, or changed later', silent: 'Past the deadline, no published figure found', open: 'Not due yet' }

export const statusMeaning: Of<'statusMeaning'> = {
  reached: 'the figures that count add up to at least the number printed',
  part: 'some figure counts, but it falls short, or it cannot be told whether it suffices',
  changed: 'no figure counts, and a later document states the number, deadline, unit or test anew for the same scope',
  incomparable: 'a figure on this, or one that cannot be told from it, differs in scope, place, period, recognition or basis and is not counted',
  unquantified: 'no number and no deadline, only a state',
  'undated-silent': 'a number without a deadline; no published figure found in the collected documents',
  'due-silent': 'the stated deadline has passed; no published figure found in the collected documents',
  'not-due': 'the stated deadline has not yet passed',
}

export const statusInShort: Of<'statusInShort'> = {
  reached: 'the published figures add up to what was promised',
  part: 'something was published, but not enough, or it cannot be told whether enough',
  changed: 'a later document says otherwise',
  incomparable: 'a figure was published, but its scope, time or recognition does not fit',
  unquantified: 'no number and no deadline, only what is to be',
  'undated-silent': 'no deadline; no result found in the documents collected here, which does not mean that nothing was achieved',
  'due-silent': 'the deadline has passed; no result found in the documents collected here, which does not mean that nothing was achieved',
  'not-due': 'the stated deadline has not yet passed',
}

export const rungLabel: Of<'rungLabel'> = { national: 'national recognition', provincial: 'provincial acceptance', own: 'reported by itself', press: 'press report', none: 'none' }

export const rungMeaning: Of<'rungMeaning'> = {
  national: 'recognised after a national assessment', provincial: 'accepted or rated by the province', own: 'published by the authority that does the work', press: 'reported by the press; the authority\'s own words were not collected', none: 'no figure that counts',
}

export const guardrailLabel: Of<'guardrailLabel'> = { context: 'A related figure', 'no-report': 'Nothing published', 'not-assessable': 'Cannot be checked' }

export const guardrailMeaning: Of<'guardrailMeaning'> = {
  context: 'a later document prints a related figure; it stands beside, nothing is judged', 'no-report': 'the later document does not speak of it', 'not-assessable': 'no later report on progress was collected',
}

export const verdictLabel: Of<'verdictLabel'> = { counts: 'counts', part: 'counts in part', refused: 'does not count' }

export const agreementMark: Of<'agreementMark'> = { yes: '=', no: '≠', unknown: '?' }

export const dimensionLabel: Of<'dimensionLabel'> = { indicator: 'indicator', scope: 'scope', place: 'place', period: 'period', stage: 'recognition', measure: 'basis' }

export const changeLabel: Of<'changeLabel'> = {
  value: 'value', deadline: 'deadline', unit: 'unit', scope: 'scope', denominator: 'denominator', 'success-test': 'test of success', modality: 'firmness', stage: 'level of recognition',
  dropped: 'no longer mentioned', restored: 'restored', conflict: 'differs within one document',
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

export const cells: Of<'cells'> = {
  comma: ', ', and: '; ',
  unseen: 'No published figure found in the collected documents', notSeen: 'Not found', uncounted: 'Figures, but none counts', noFigure: 'No figure', noFigureNote: 'it prints no number to compare', noReport: 'no later report was collected', related: 'related figures, nothing is judged',
  lookAlike: (count) => `${count === 1 ? '1 figure looks' : `${count} figures look`} like an answer but cannot be counted`, added: (count) => `, ${count} figures added`, rangeOnly: ', only a range is known', anyRefused: 'some figure, none that counts; ', early: (kind: string, day: string) => `the ${kind} was written in ${day}, before the deadline`,
  noDeadline: 'no deadline stated', passed: 'the deadline has passed', open: 'the deadline has not yet passed', unquantified: 'says only what to do, nothing to check it by',
  notHeld: 'Nothing to compare', notHeldNote: 'no target that it would seem to answer', noneCounts: 'Does not count', heldAgainst: (count) => `held against ${count} ${count === 1 ? 'target' : 'targets'}`,
  counts: (count) => `Counts for ${count} ${count === 1 ? 'target' : 'targets'}`, alsoRefused: (count) => `looks like an answer to ${count} more, but does not count`, seeReasons: 'see the reasons for each pair',
  others: (total, named) => `${total} more: ${named.map(([label, count]) => `${label.toLowerCase()} ${count}`).join(', ')}`,
}

export const method = '/en/method/'

export const looks: Of<'looks'> = [
  { name: 'size', label: 'Type', choices: [['', 'standard'], ['large', 'large']] },
  { name: 'contrast', label: 'Contrast', choices: [['', 'standard'], ['more', 'strong']] },
  { name: 'theme', label: 'Light', choices: [['', 'system'], ['light', 'light'], ['dark', 'dark']] },
]

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
