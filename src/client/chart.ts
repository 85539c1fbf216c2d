/** <mz-chart>: lets a printed chart be asked by pointer, touch and keyboard, and filtered. It draws nothing; its words stand in the page. */
import { applyFilters, startFilters } from './chart/filters.ts'
import { entriesIn, type Entry, idOf, marksOf, meant, prepare, stopAt } from './chart/marks.ts'
import { addTip, tell } from './chart/tip.ts'

class Chart extends HTMLElement {
  #data: ReadonlyMap<string, Entry> = new Map()
  #tip!: HTMLElement
  #open = ''
  #pinned = false

  connectedCallback() {
    const template = this.querySelector('template')
    const stage = this.querySelector<HTMLElement>('.stage')
    if (!template || !stage || this.dataset['ready'] !== undefined) return
    this.dataset['ready'] = ''
    this.#data = entriesIn(template)
    this.#tip = addTip(stage)
    for (const svg of stage.querySelectorAll('svg[role=img]')) svg.setAttribute('role', 'group')
    for (const mark of marksOf(this, this.#data, true)) prepare(mark, this.#data.get(idOf(mark))!)
    stopAt(this, this.#marks()[0])
    stage.addEventListener('pointermove', (e) => e.pointerType === 'mouse' && !this.#pinned && this.#show(meant(this, e, 6)))
    stage.addEventListener('pointerleave', () => this.#pinned || this.#show())
    stage.addEventListener('click', (e) => this.#tip.contains(e.target as Node) || this.#pin(meant(this, e, 24)))
    stage.addEventListener('focusin', (e) => { const mark = (e.target as Element).closest('[data-datum]'); if (mark && mark.matches(':focus-visible')) this.#show(mark) })
    this.addEventListener('keydown', (e) => this.#key(e))
    this.#begin()
    // Another width may show the other drawing.
    new ResizeObserver(() => this.#turned()).observe(stage)
  }

  /** Filters and the pinned mark as the address asks for them. */
  #begin() {
    const form = this.querySelector<HTMLElement>('.filters')
    const asked = this.#remembers() ? new URLSearchParams(location.search) : null
    if (form) {
      startFilters(form, asked, (name, value) => { this.#remember(name, value); this.#filter(form) })
      this.#filter(form)
    }
    const mark = asked?.get('mark')
    if (mark) this.#pin(this.#marked(mark))
  }

  #filter(form: HTMLElement) {
    const kept = applyFilters(this, form, this.#data)
    stopAt(this, this.#marks()[0])
    if (!kept.has(this.#open)) this.#show()
  }

  #turned() {
    const stop = this.querySelector('[data-datum][tabindex="0"]')
    if (stop && stop.getClientRects().length) return
    stopAt(this, this.#marks()[0])
    const open = this.#open ? this.#marked(this.#open) : undefined
    this.#open = ''
    this.#show(open)
  }

  #marks = () => marksOf(this, this.#data)
  #marked = (id: string) => this.#marks().find((m) => idOf(m) === id)

  #pin(mark: Element | undefined) {
    this.#pinned = mark !== undefined
    this.#show(mark)
    if (mark) stopAt(this, this.#marked(idOf(mark)))
    this.#remember('mark', mark ? idOf(mark) : '')
  }

  #show(mark?: Element) {
    const entry = mark && this.#data.get(idOf(mark))
    if (this.#open === (entry ? idOf(mark) : '')) return
    for (const on of this.querySelectorAll('.on')) on.classList.remove('on')
    this.#open = entry ? idOf(mark) : ''
    this.#tip.hidden = !entry
    if (!entry) return
    for (const same of this.querySelectorAll(`[data-datum="${this.#open}"],[data-row="${this.#open}"]`)) same.classList.add('on')
    tell(this.#tip, entry.box, mark)
  }

  #key(event: KeyboardEvent) {
    const mark = (event.target as Element).closest('.stage [data-datum]')
    if (event.key === 'Escape' && this.#open) {
      if (this.#tip.contains(document.activeElement)) (this.#marked(this.#open) as SVGElement | undefined)?.focus()
      this.#pin(undefined)
    } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
      this.#pin(mark)
      this.#tip.querySelector('a')?.focus()
    } else if (!mark || !this.#step(mark, event.key)) return
    event.preventDefault()
  }

  /** Goes from one mark to the next, round at the ends; says whether the key asks for that. */
  #step(mark: Element, key: string): boolean {
    const marks = this.#marks()
    const now = marks.findIndex((m) => idOf(m) === idOf(mark))
    const to = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: marks.length - 1 }[key]
    if (to === undefined) return false
    const next = marks[(to + marks.length) % marks.length]
    this.#pinned = false
    stopAt(this, next)
    ;(next as SVGElement | undefined)?.focus()
    return true
  }

  /** Whether the address of the page is that of this chart. */
  #remembers = () => this.dataset['state'] !== undefined

  #remember(name: string, value: string) {
    if (!this.#remembers()) return
    const url = new URL(location.href)
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
    history.replaceState(null, '', url)
  }
}

if (!customElements.get('mz-chart')) customElements.define('mz-chart', Chart)
