/** A real browser that needs nothing from the system: the Chromium inside @sparticuz/chromium, with fonts of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { hanFont } from './han-font.ts'

/** A running browser, and how to end it without a trace. */
export type Running = { browser: Browser; close: () => Promise<void> }

// No call to any other host, and nothing that differs between machines.
const args = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-domain-reliability',
  '--no-first-run', '--no-pings', '--disable-quic', '--font-render-hinting=none', '--disable-dev-shm-usage',
]

/** Unpacks the browser into a folder of its own, so that a run that was cut short leaves nothing half-written behind for the next. */
export async function launch(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
  const executablePath = await unpack(folder)
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, FONTCONFIG_PATH: fonts(folder), HOME: folder, TZ: 'Asia/Shanghai' } })
  return { browser, close: async () => { await browser.close(); rmSync(folder, { recursive: true, force: true }) } }
}

/** The package unpacks to the system's folder for temporary files, which TMPDIR names. */
async function unpack(folder: string): Promise<string> {
  const { TMPDIR } = process.env
  process.env['TMPDIR'] = folder
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    return await packed.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = TMPDIR
  }
}

/** A font configuration that knows the Latin font of the package and the square one for Chinese, and no other. */
function fonts(folder: string): string {
  const own = join(folder, 'own-fonts')
  mkdirSync(own)
  writeFileSync(join(own, 'han.ttf'), hanFont())
  const first = '<match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>Ledger Test Han</string></edit></match>'
  writeFileSync(join(own, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, 'fonts')}</dir><dir>${own}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>${first}</fontconfig>`)
  return own
}
