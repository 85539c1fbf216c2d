import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { contrast, looks, tokens } from '../../src/design/tokens.ts'

const css = readFileSync('src/styles/tokens.css', 'utf8')

test('contrast is that of WCAG: 21 for black on white, 1 for a colour on itself, the same either way', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#0c6550', '#0c6550')).toBe(1)
  expect(contrast('#fafbf7', '#7b817b')).toBe(contrast('#7b817b', '#fafbf7'))
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('a look takes from the light one what it does not change, and follows what stands for something else', () => {
  const made = looks(':root{--paper:#fff;--ink:#000;--ink2:#333;--rule:#ccc;--hi-rule:#666;--label:1rem}[data-theme=dark]{--paper:#000;--ink:#eee;--hi-rule:#999}:root[data-contrast=more]{--ink2:var(--ink);--rule:var(--hi-rule)}')
  expect(made).toEqual({
    light: { paper: '#fff', ink: '#000', ink2: '#333', rule: '#ccc' }, dark: { paper: '#000', ink: '#eee', ink2: '#333', rule: '#ccc' },
    lightMore: { paper: '#fff', ink: '#000', ink2: '#000', rule: '#666' }, darkMore: { paper: '#000', ink: '#eee', ink2: '#eee', rule: '#999' },
  })
})

test('a style sheet without the rules it needs is refused', () => {
  expect(() => looks('')).toThrow(/tokens\.css has no rule :root/)
})

test('dark is the same whether the system or the reader asks for it, and more contrast too', () => {
  const bodies = (pattern: RegExp) => [...css.matchAll(pattern)].map((m) => m[1]!.replace(/\s|color-scheme:dark;/g, ''))
  const dark = bodies(/(?:\[data-theme=dark\]|:not\(\[data-theme=light\]\))\{([^}]*--paper[^}]*)\}/g)
  const more = bodies(/\{(--ink2:var\(--ink\)[^}]*)\}/g)
  expect([dark.length, more.length]).toEqual([2, 2])
  expect(dark[0]).toBe(dark[1])
  expect(more[0]).toBe(more[1])
})

describe.each(Object.entries(looks(css)))('in the look %s', (look, palette) => {
  const on = (name: string) => contrast(palette[name]!, palette['paper']!)
  it('text has AA contrast, what documents say and what we write about it AAA', () => {
    expect(['seal', 'jade', 'ochre', 'ink3'].filter((name) => on(name) < 4.5)).toEqual([])
    expect(['ink', 'ink2'].filter((name) => on(name) < 7)).toEqual([])
  })
  it('edges of what can be used are seen', () => {
    expect(on('edge')).toBeGreaterThanOrEqual(3)
    expect(contrast(palette['on']!, palette['wax']!)).toBeGreaterThanOrEqual(4.5)
  })
  it.runIf(look.endsWith('More'))('everything is read at AAA, and even hairlines are seen', () => {
    expect(['seal', 'jade', 'ochre', 'ink3'].filter((name) => on(name) < 7)).toEqual([])
    expect(on('rule')).toBeGreaterThanOrEqual(3)
  })
})

test('no style sheet but the tokens names a colour, save what is printed on paper', () => {
  const named = ['base', 'frame', 'parts', 'tables', 'task', 'document', 'home', 'lists', 'ledger', 'charts', 'progress', 'changes', 'search', 'share', 'explorer', 'design']
    .filter((file) => /#[0-9a-f]{3,8}\b(?![^{}]*\{)/i.test(readFileSync(`src/styles/${file}.css`, 'utf8')))
  expect(named).toEqual([])
  expect(tokens(css)['touch']).toBe('2.75rem')
})
