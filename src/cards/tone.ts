/** The colour of a status on a card: jade for what was published, ochre for what needs care, grey for what is unknown. */
import type { Status } from '../model/status.ts'
import type { Tone } from './card.ts'

export const toneOf: Record<Status, Tone> = {
  reached: 'jade', part: 'ochre', changed: 'ochre', incomparable: 'ochre', 'not-due': 'ink', unquantified: 'grey', 'undated-silent': 'grey', 'due-silent': 'grey',
}
