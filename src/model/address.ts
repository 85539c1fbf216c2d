/** Addresses of records: short, ASCII, made of ids only, relative to the site's base. */

export const documentAddress = (id: string) => `/documents/${id}/`
export const paragraphAddress = (document: string, unit: string) => `/documents/${document}/#${unit}`
export const taskAddress = (id: string) => `/tasks/${id}/`
/** A target or result stands on the page of its task. */
export const figureAddress = (task: string, id: string) => `/tasks/${task}/#${id}`
export const indicatorAddress = (id: string) => `/indicators/${id}/`
export const topicAddress = (id: string) => `/topics/${id}/`
export const peopleAddress = (id: string) => `/people/${id}/`
export const jurisdictionAddress = (id: string) => `/places/#${id}`
export const lineageAddress = (id: string) => `/changes/${id}/`
export const changeAddress = (lineage: string, id: string) => `/changes/${lineage}/#${id}`
export const termAddress = (id: string) => `/terms/#${id}`
export const standardAddress = (id: string) => `/standards/#${id}`
export const levelAddress = (id: string) => `/levels/#${id}`
export const chartAddress = (id: string) => `/charts/${id}/`
export const updateAddress = (id: string) => `/updates/#${id}`
export const checkAddress = (id: string) => `/checks/#${id}`

/** The code that readers cite: py21-012 is PY21-012. */
export const codeOf = (id: string) => id.toUpperCase()

/** The kinds of page that have a share card of their own, by the first part of their address. */
export const CARDS = ['tasks', 'documents', 'indicators', 'charts', 'topics', 'people', 'changes'] as const
/** The share card (an image of 1200 × 630) of the page at an address: `/tasks/py21-014/` has `/cards/tasks/py21-014.png`, the page of its long picture has that of the document, a page in English has that of the page in Chinese, a page without its own the one of the home page. */
export function cardAddress(address: string): string {
  const [kind, id, ...rest] = address.replace(/^\/en(?=\/)|(?<=^\/documents\/[^/]+\/)picture\/$/g, '').split('/').filter(Boolean)
  return id && !rest.length && (CARDS as readonly string[]).includes(kind!) ? `/cards/${kind}/${id}.png` : '/cards/home.png'
}

// The pages that there are in both languages: lists, and the pages of their records.
const ENGLISH = /^\/(?:levels\/|method\/|places\/|search\/|standards\/|targets\/|terms\/|(?:(?:documents|indicators|topics|charts|people|changes)\/(?:[^/]+\/)?)|tasks\/[^/]+\/)?$/
/** The English page at the same address under /en/. */
export const englishAddress = (address: string) => `/en${address}`
/** The page in the other language that says the same; null where there is none. */
export function counterpart(address: string): string | null {
  if (address.startsWith('/en/')) return ENGLISH.test(address.slice('/en'.length)) ? address.slice('/en'.length) : null
  return ENGLISH.test(address) ? englishAddress(address) : null
}

/** The long picture of a document, a PNG file, and the page that shows it with its words. */
export const pictureAddress = (document: string) => `/pictures/${document}.png`
export const picturePageAddress = (document: string) => `${documentAddress(document)}picture/`

/** The QR code of the page at an address, a PNG file. */
export const qrAddress = (address: string) => `/qr${address.replace(/\/$/, '')}.png`
/** The page of a record or chart without furniture, to stand in a frame on another site. */
export const embedAddress = (address: string) => `${address}embed/`
