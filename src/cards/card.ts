/** What a share card says, before anything is placed. */
import type { Scene } from '../charts/scene.ts'
import type { Status } from '../model/status.ts'

/** What colour words take: as on the pages. */
export type Tone = 'ink' | 'jade' | 'ochre' | 'grey'

/** One of the cells beside the main words. */
export type CardCell = { label: string; text: string; tone: Tone; status?: Status | undefined; note?: string | undefined }

/** A card: the words in large, what stands beside them, and where they come from. */
export type Card = {
  /** The address of the page that the card stands for. */
  address: string
  /** The code or the kind of page, in the stamp. */
  stamp: string
  /** Beside the stamp: whose words these are. */
  label: string
  /** In the margin: the place, then the document. */
  source: string[]
  /** The main words, those that must stay where they are too long, and whether they are a quotation. */
  main: { text: string; core?: string | undefined; quoted: boolean }
  /** One sentence of ours below the main words. */
  note?: string | undefined
  cells: CardCell[]
  /** The years the page speaks for. */
  span?: { from: number; to: number } | undefined
  /** The drawing of a chart; it takes the place of cells and ruler. */
  drawing?: Scene | undefined
}
