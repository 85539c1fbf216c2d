/** What is known of a promise, in English. */
import type { Of } from './key.ts'

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

export const cells: Of<'cells'> = {
  comma: ', ', and: '; ',
  unseen: 'No published figure found in the collected documents', notSeen: 'Not found', uncounted: 'Figures, but none counts', noFigure: 'No figure', noFigureNote: 'it prints no number to compare', noReport: 'no later report was collected', related: 'related figures, nothing is judged',
  lookAlike: (count) => `${count === 1 ? '1 figure looks' : `${count} figures look`} like an answer but cannot be counted`, added: (count) => `, ${count} figures added`, rangeOnly: ', only a range is known', anyRefused: 'some figure, none that counts; ', early: (kind: string, day: string) => `the ${kind} was written in ${day}, before the deadline`,
  noDeadline: 'no deadline stated', passed: 'the deadline has passed', open: 'the deadline has not yet passed', unquantified: 'says only what to do, nothing to check it by',
  notHeld: 'Nothing to compare', notHeldNote: 'no target that it would seem to answer', noneCounts: 'Does not count', heldAgainst: (count) => `held against ${count} ${count === 1 ? 'target' : 'targets'}`,
  counts: (count) => `Counts for ${count} ${count === 1 ? 'target' : 'targets'}`, alsoRefused: (count) => `looks like an answer to ${count} more, but does not count`, seeReasons: 'see the reasons for each pair',
  others: (total, named) => `${total} more: ${named.map(([label, count]) => `${label.toLowerCase()} ${count}`).join(', ')}`,
}
