/** The names under which the rasterizer knows the fonts. */
export const FAMILY = { serif: 'Noto Serif SC', sans: 'Noto Sans S Chinese' }
