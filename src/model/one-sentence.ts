/** A document's summary in one sentence, as plain words for a picture. */
import { SUMMARY } from '../schema/prose.ts'
import { answersOf, type Run, runsOf } from './answers.ts'

/** What the first section of a summary says, without the brackets that only say where it stands; null where there is no such section. */
export function oneSentence(body: string): string | null {
  const first = answersOf(body, []).answers.find((a) => SUMMARY[a.question as keyof typeof SUMMARY] === 'gist')
  return first && first.blocks.length ? runsOf(first.blocks).map(marked).join('').replace(ASIDE, '').replace(MARKS, '') : null
}

// Where a link begins and ends; no text that passes validation holds these characters.
const marked = ({ text, address }: Run) => (address === null ? text : `\u0001${text}\u0002`)
const MARKS = /[\u0001\u0002]/g
const ASIDE = /（(?:\u0001[^\u0002]*\u0002|、)+）/g
