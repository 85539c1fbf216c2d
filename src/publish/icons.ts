/** The seal as the icons that browsers, phones and home screens ask for, all from one drawing. */
import { CHARACTER, CLOSING, SIDE } from '../mark.ts'

// The seal, its lines and the paper, as in src/styles/tokens.css.
const WAX = '#b4281a'
const DARK_WAX = '#c23a26'
const LINES = '#fafbf7'
export const PAPER = { light: LINES, dark: '#131517' }

const opened = (more = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"${more}>`
const lines = (more = '') => `<g${more}><path fill="none" stroke="${LINES}" d="${CHARACTER}"/><path fill="${LINES}" d="${CLOSING}"/></g>`

/** The icon of a tab: its red is lighter where the browser is dark. */
export const tabIcon = () => `${opened()}<style>.w{fill:${WAX}}@media(prefers-color-scheme:dark){.w{fill:${DARK_WAX}}}</style><path class="w" d="M0 0h${SIDE}v${SIDE}H0z"/>${lines()}</svg>\n`

/** A square of `pixels`; `share` is how much of it the seal takes, the rest is its colour, for what a phone cuts off. */
export function picture(pixels: number, share = 1): string {
  const edge = (SIDE * (1 - share)) / 2
  return `${opened(` width="${pixels}" height="${pixels}"`)}<path fill="${WAX}" d="M0 0h${SIDE}v${SIDE}H0z"/>${lines(share < 1 ? ` transform="translate(${edge} ${edge}) scale(${share})"` : '')}</svg>`
}

/** Every picture by its file: those of `favicon.ico`, the one of iOS, which rounds the corners, and those of a home screen. */
export const pictures: Readonly<Record<string, string>> = {
  '16': picture(16), '32': picture(32), '48': picture(48),
  'apple-touch-icon.png': picture(180, 0.85),
  'icon-192.png': picture(192), 'icon-512.png': picture(512),
  // Only the inner circle of such an icon is sure to be seen, four fifths of its width.
  'icon-maskable-192.png': picture(192, 0.72), 'icon-maskable-512.png': picture(512, 0.72),
}

/** PNG files of one picture as one ICO file; none is larger than 255 px. */
export function ico(images: readonly { pixels: number; png: Uint8Array }[]): Uint8Array {
  const head = 6 + 16 * images.length
  const file = new Uint8Array(head + images.reduce((n, { png }) => n + png.length, 0))
  const view = new DataView(file.buffer)
  view.setUint16(2, 1, true)
  view.setUint16(4, images.length, true)
  let at = head
  images.forEach(({ pixels, png }, i) => {
    const entry = 6 + 16 * i
    file.set([pixels, pixels], entry)
    view.setUint16(entry + 4, 1, true)
    view.setUint16(entry + 6, 32, true)
    view.setUint32(entry + 8, png.length, true)
    view.setUint32(entry + 12, at, true)
    file.set(png, at)
    at += png.length
  })
  return file
}

/** What a phone needs to keep the site on its home screen; addresses are relative to the file. */
export const manifest = (name: string, shortName: string) => JSON.stringify({
  name, short_name: shortName, lang: 'zh-CN', start_url: './', scope: './', display: 'minimal-ui', theme_color: PAPER.light, background_color: PAPER.light,
  icons: [192, 512].flatMap((pixels) => [['', 'any'], ['maskable-', 'maskable']].map(([kind, purpose]) => ({ src: `icon-${kind}${pixels}.png`, sizes: `${pixels}x${pixels}`, type: 'image/png', purpose }))),
}, null, 2) + '\n'
