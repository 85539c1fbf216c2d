/** What every page gives to pass on, as it was built. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { charts } from '../../src/charts/index.ts'
import { cardAddress, chartAddress, counterpart, embedAddress, qrAddress } from '../../src/model/address.ts'
import { width } from '../../src/text/phrases.ts'
import { catalog } from '../support/ledger.ts'
import { decodeQr } from '../support/qr.ts'
import { few, internal, type Page, pages } from '../support/site.ts'

const { edition, tasks, documents, indicators, topics, people, lineages } = catalog
const drawn = charts(catalog).map(({ id }) => chartAddress(id))
const inChinese = [...[tasks, documents, indicators, topics, people, lineages].flat().map((node) => node.address), ...drawn]
const records = inChinese.flatMap((address) => [address, counterpart(address) ?? []].flat())
const pageAt = (address: string) => pages.find((p) => p.address === address)!
const meta = ({ document }: Page, name: string) => document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null
const text = ({ document }: Page, selector: string) => document.querySelector(selector)?.textContent ?? ''
const inEnglish = ({ address }: Page) => address.startsWith('/en/')
/** What a title ends with: the site by its name in that language. */
const site = (p: Page) => ` · ${inEnglish(p) ? edition.english!.title : edition.title}`
/** The pages with the furniture of the site, those of missing addresses aside. */
const whole = pages.filter((p) => p.address !== '/404.html' && !p.address.endsWith('/embed/'))

describe('every record page', () => {
  it('has its address, a checksum, two citations that carry both, and a way to copy each', () => {
    const poor = records.filter((address) => {
      const page = pageAt(address)
      const url = edition.url + address
      const print = text(page, '.share .code')
      const cited = [text(page, '#share-gbt'), text(page, '#share-bib')]
      const copied = [...page.document.querySelectorAll('button[data-copy]')].map((b) => page.document.getElementById(b.getAttribute('data-copy')!)?.textContent)
      return text(page, '#share-url') !== url || !/^[0-9a-f]{12}$/.test(print) || cited.some((c) => !c.includes(url) || !c.includes(print) || !c.includes(edition.asOf)) || copied.length < 3 || copied.some((c) => !c)
    })
    expect(few(poor)).toEqual([])
  })

  it('has a QR code that leads to its canonical address, on the screen and on paper', { timeout: 120_000 }, () => {
    const lost = records.filter((address) => {
      const page = pageAt(address)
      const images = [...page.document.querySelectorAll('.share img, .pa img')].map((i) => internal(page, i.getAttribute('src')!))
      const canonical = page.document.querySelector('link[rel=canonical]')!.getAttribute('href')
      return canonical !== edition.url + address || images.length !== 2 || images.some((i) => i !== qrAddress(address)) || decodeQr(readFileSync(join('dist', qrAddress(address)))) !== canonical
    })
    expect(few(lost)).toEqual([])
  })

  it('has a checksum of its own', () => {
    const prints = new Map(records.map((address) => [address, text(pageAt(address), '.share .code')]))
    expect(new Set(prints.values()).size).toBe(inChinese.length)
    // The same record has the same checksum in both languages.
    expect(few(records.filter((address) => address.startsWith('/en/') && prints.get(address) !== prints.get(counterpart(address)!)))).toEqual([])
  })

  it('names a card of its own', () => {
    expect(new Set(records.map((address) => meta(pageAt(address), 'og:image'))).size).toBe(inChinese.length)
  })
})

describe('every page', () => {
  it('carries the meta tags of the field, and never that of a government site', () => {
    const wanted = ['SiteName', 'ColumnName', 'ArticleTitle', 'ContentSource']
    expect(few(whole.filter((p) => wanted.some((name) => !meta(p, name))).map((p) => p.file))).toEqual([])
    // A document whose source prints no day of issue has none.
    expect(few(whole.filter((p) => !meta(p, 'PubDate') && !documents.some((d) => d.address === p.address.replace(/^\/en(?=\/)/, '') && !d.data.published)).map((p) => p.file))).toEqual([])
    expect(pages.filter((p) => /SiteIDCode/i.test(p.html)).map((p) => p.file)).toEqual([])
  })

  it('tells a shared link its title, description, canonical address and picture', () => {
    const poor = whole.filter((p) => {
      const image = internal(p, meta(p, 'og:image') ?? '')
      return !meta(p, 'og:title') || meta(p, 'og:description') !== meta(p, 'description') || meta(p, 'og:url') !== p.document.querySelector('link[rel=canonical]')!.getAttribute('href')
        || meta(p, 'og:locale') !== (inEnglish(p) ? 'en' : 'zh_CN') || meta(p, 'twitter:card') !== 'summary_large_image' || image !== (p.html.includes('noindex') ? cardAddress('/') : cardAddress(p.address))
    })
    expect(few(poor.map((p) => p.file))).toEqual([])
  })

  it('says in its description what is on it, in one short line with no markup', () => {
    expect(few(whole.filter((p) => /[<>]|\*\*|\s{2}|undefined|null/.test(meta(p, 'description')!) || meta(p, 'description')!.length > 150).map((p) => `${p.file}: ${meta(p, 'description')}`))).toEqual([])
  })

  it('begins its title with what tells it from others: code or name, the site last', () => {
    const late = whole.filter((p) => !['/', '/en/'].includes(p.address) && !text(p, 'title').endsWith(site(p)))
    expect(few(late.map((p) => p.file))).toEqual([])
    // The title of a document is as long as it is printed, that of a chart is its answer.
    const long = whole.filter((p) => !/^(\/en)?\/(documents|charts)\/./.test(p.address) && width(text(p, 'title').replace(site(p), '')) > (inEnglish(p) ? 50 : 34))
    expect(few(long.map((p) => `${p.file}: ${text(p, 'title')}`))).toEqual([])
    const coded = tasks.filter(({ address, code, data }) => !text(pageAt(address), 'title').startsWith(`${code} ${data.title}`) )
    expect(few(coded.map((t) => t.id))).toEqual([])
  })

  it('has JSON-LD that parses and holds no raw sign of markup, where it has any', () => {
    const blocks = pages.flatMap((p) => [...p.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((m) => ({ file: p.file, json: m[1]! })))
    expect(blocks.length).toBeGreaterThanOrEqual(records.length + 2)
    const broken = blocks.filter(({ json }) => {
      const { '@context': context, '@graph': graph } = JSON.parse(json) as { '@context': string; '@graph': { '@type': string }[] }
      return /[<>&]/.test(json) || context !== 'https://schema.org' || graph.length === 0 || graph.some((thing) => !thing['@type'])
    })
    expect(few(broken.map((b) => b.file))).toEqual([])
  })

  it('prints its own address and day, and offers a way to report an error that names it', () => {
    const poor = whole.filter((p) => {
      const url = edition.url + p.address
      const report = p.document.querySelector('.err')
      return !text(p, '.pa').includes(url) || !text(p, '.pa').includes(edition.asOf) || !(report?.textContent + decodeURIComponent(report?.querySelector('a')?.getAttribute('href') ?? '')).includes(url)
    })
    expect(few(poor.map((p) => p.file))).toEqual([])
  })
})

describe('a page for a frame', () => {
  const framed = [...tasks.map((t) => t.address), ...drawn].map(embedAddress)

  it('is there for every task and chart, and the code for it on the page', () => {
    expect(few(framed.filter((address) => !existsSync(join('dist', address, 'index.html'))))).toEqual([])
    const codeless = framed.filter((address) => !text(pageAt(address.replace('embed/', '')), '#share-frame').includes(`${address}"`))
    expect(few(codeless)).toEqual([])
  })

  it('needs no script, is not indexed, and leads back by a full address', () => {
    const poor = framed.map(pageAt).filter((p) => /<script/.test(p.html) || !/noindex/.test(p.html) || internal(p, [...p.document.querySelectorAll('a')].at(-1)?.getAttribute('href') ?? '') !== p.address.replace('embed/', '') || !p.document.querySelector('base[target=_blank]'))
    expect(few(poor.map((p) => p.file))).toEqual([])
  })

  it('shows of a task its code, four columns, its words and the day', () => {
    const poor = tasks.filter(({ address, code }) => {
      const page = pageAt(embedAddress(address))
      return text(page, '.stamp') !== code || page.document.querySelectorAll('.four > div').length !== 4 || !text(page, 'blockquote p') || text(page, 'time') !== edition.asOf
    })
    expect(few(poor.map((t) => t.id))).toEqual([])
  })
})
