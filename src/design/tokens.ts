/** The tokens of the style sheet as it is, and how far its colours stand apart: nothing about them is typed a second time. */

export type Palette = Record<string, string>
/** The four looks of a page. */
export type Looks = { light: Palette; dark: Palette; lightMore: Palette; darkMore: Palette }

const declarations = (body: string): Palette => Object.fromEntries([...body.matchAll(/--([\w-]+):([^;}]+)/g)].map((m) => [m[1]!, m[2]!.trim()]))

/** What a rule with exactly this selector declares; a rule that is missing is a fault of the style sheet. */
function rule(css: string, selector: string): Palette {
  const at = css.indexOf(`${selector}{`)
  if (at < 0) throw new Error(`tokens.css has no rule ${selector}`)
  return declarations(css.slice(at + selector.length + 1, css.indexOf('}', at)))
}

/** Every token that a page starts with: lengths, lines, fonts and the light colours. */
export const tokens = (css: string): Palette => rule(css, ':root')

/** The colours of the four looks; a token that stands for another one is followed. */
export function looks(css: string): Looks {
  const light = tokens(css)
  const dark = { ...light, ...rule(css, '[data-theme=dark]') }
  const more = rule(css, ':root[data-contrast=more]')
  return { light: colours(light), dark: colours(dark), lightMore: colours({ ...light, ...more }), darkMore: colours({ ...dark, ...more }) }
}

function colours(all: Palette): Palette {
  const follow = (value: string, left = 9): string => {
    const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
    // A token that more contrast overwrites by itself keeps the value it had.
    return name && left > 0 && all[name] !== undefined ? follow(all[name], left - 1) : value
  }
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, follow(value)] as const).filter(([name, value]) => /^#[0-9a-f]{3,6}$/i.test(value) && !name.startsWith('hi-')))
}

/** The contrast of two colours as WCAG reckons it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((c) => c + c).join('') : colour.slice(1)
  const [r, g, b] = [0, 2, 4].map((i) => {
    const share = parseInt(hex.slice(i, i + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
