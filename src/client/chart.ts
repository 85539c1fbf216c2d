/** <mz-chart>: lets a printed chart be asked by pointer, touch and keyboard, and filtered. It draws nothing; its words stand in the page. */
type Entry = { box: Element; facets: Record<string, string> }

class Chart extends HTMLElement {
  #data = new Map<string, Entry>()
  #tip = document.createElement('div')
  #open = ''
  #pinned = false

  connectedCallback() {
    const template = this.querySelector('template')
    const stage = this.querySelector<HTMLElement>('.stage')
    if (!template || !stage || this.dataset['ready'] !== undefined) return
    this.dataset['ready'] = ''
    for (const box of template.content.querySelectorAll<HTMLElement>('[data-id]')) {
      this.#data.set(box.dataset['id']!, { box, facets: JSON.parse(box.dataset['facets'] ?? '{}') })
    }
    this.#tip.className = 'tip'
    this.#tip.hidden = true
    this.#tip.role = 'status'
    stage.append(this.#tip)
    for (const svg of stage.querySelectorAll('svg[role=img]')) svg.setAttribute('role', 'group')
    for (const mark of this.#marks(true)) this.#prepare(mark)
    this.#stop(this.#marks()[0])
    stage.addEventListener('pointermove', (e) => e.pointerType === 'mouse' && !this.#pinned && this.#show(this.#near(e, 6)))
    stage.addEventListener('pointerleave', () => this.#pinned || this.#show())
    stage.addEventListener('click', (e) => this.#tip.contains(e.target as Node) || this.#pin(this.#near(e, 24)))
    stage.addEventListener('focusin', (e) => { const mark = (e.target as Element).closest('[data-datum]'); if (mark && mark.matches(':focus-visible')) this.#show(mark) })
    this.addEventListener('keydown', (e) => this.#key(e))
    this.#filters()
    // Another width may show the other drawing.
    new ResizeObserver(() => this.#turned()).observe(stage)
  }

  #turned() {
    const stop = this.querySelector('[data-datum][tabindex="0"]')
    if (stop && stop.getClientRects().length) return
    const marks = this.#marks()
    this.#stop(marks[0])
    const open = this.#open && marks.find((m) => id(m) === this.#open)
    this.#open = ''
    this.#show(open || undefined)
  }

  /** The first mark of every row of data; of the drawing that is shown, or of both. */
  #marks(both = false): Element[] {
    const seen = new Set<string>()
    return [...this.querySelectorAll('.stage [data-datum]')].filter((mark) => {
      if (!both && (mark.getClientRects().length === 0 || mark.classList.contains('off'))) return false
      const key = both ? `${mark.closest('svg')?.getAttribute('class')} ${id(mark)}` : id(mark)
      return this.#data.has(id(mark)) && !seen.has(key) && seen.add(key)
    })
  }

  #prepare(mark: Element) {
    const { box } = this.#data.get(id(mark))!
    mark.setAttribute('role', 'button')
    mark.setAttribute('tabindex', '-1')
    // The name begins with what is seen, so that it can be called by it.
    mark.setAttribute('aria-label', [mark.textContent?.trim(), ...[...box.children].filter((e) => e.tagName !== 'A').map((e) => e.textContent)].filter(Boolean).join('：'))
  }

  /** One mark at a time can be reached with Tab; arrows go on from there. */
  #stop(mark: Element | undefined) {
    for (const other of this.querySelectorAll('[data-datum][tabindex="0"]')) other.setAttribute('tabindex', '-1')
    mark?.setAttribute('tabindex', '0')
  }

  /** The mark under the pointer, or the nearest within reach. */
  #near({ clientX: x, clientY: y, target }: MouseEvent, reach: number): Element | undefined {
    const under = (target as Element).closest('[data-datum]')
    if (under) return under
    let best: Element | undefined
    for (const mark of this.querySelectorAll('.stage [data-datum]:not(.off)')) {
      const { left, right, top, bottom } = mark.getBoundingClientRect()
      const far = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
      if (far < reach) [best, reach] = [mark, far]
    }
    return best
  }

  #pin(mark: Element | undefined) {
    this.#pinned = mark !== undefined
    this.#show(mark)
    if (mark) this.#stop(this.#marks().find((m) => id(m) === id(mark)))
    this.#remember('mark', mark ? id(mark) : '')
  }

  #show(mark?: Element) {
    const entry = mark && this.#data.get(id(mark))
    if (this.#open === (entry ? id(mark) : '')) return
    for (const on of this.querySelectorAll('.on')) on.classList.remove('on')
    this.#open = entry ? id(mark) : ''
    this.#tip.hidden = !entry
    if (!entry) return
    for (const same of this.querySelectorAll(`[data-datum="${this.#open}"],[data-row="${this.#open}"]`)) same.classList.add('on')
    this.#tip.replaceChildren(...entry.box.cloneNode(true).childNodes)
    const stage = this.#tip.parentElement!.getBoundingClientRect()
    const at = mark.getBoundingClientRect()
    const left = Math.min(Math.max(0, at.left + at.width / 2 - stage.left - this.#tip.offsetWidth / 2), stage.width - this.#tip.offsetWidth)
    const below = at.bottom - stage.top + 8
    const above = at.top - stage.top - this.#tip.offsetHeight - 8
    this.#tip.style.left = `${left}px`
    this.#tip.style.top = `${above > 0 && at.bottom + this.#tip.offsetHeight + 8 > innerHeight ? above : below}px`
  }

  #key(event: KeyboardEvent) {
    const mark = (event.target as Element).closest('.stage [data-datum]')
    if (event.key === 'Escape' && this.#open) {
      const back = this.#marks().find((m) => id(m) === this.#open)
      if (this.#tip.contains(document.activeElement)) (back as SVGElement | undefined)?.focus()
      this.#pin(undefined)
    } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
      this.#pin(mark)
      this.#tip.querySelector('a')?.focus()
    } else if (mark) {
      const marks = this.#marks()
      const now = marks.findIndex((m) => id(m) === id(mark))
      const to = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: marks.length - 1 }[event.key]
      if (to === undefined) return
      const next = marks[(to + marks.length) % marks.length]
      this.#pinned = false
      this.#stop(next)
      ;(next as SVGElement | undefined)?.focus()
    } else return
    event.preventDefault()
  }

  /** Filters and the pinned mark, from the address and back into it. */
  #filters() {
    const form = this.querySelector<HTMLElement>('.filters')
    const query = new URLSearchParams(location.search)
    if (form) {
      form.hidden = false
      for (const select of form.querySelectorAll('select')) {
        const wanted = this.dataset['state'] !== undefined ? query.get(select.name) : null
        if ([...select.options].some((o) => o.value === wanted)) select.value = wanted!
        select.addEventListener('change', () => { this.#remember(select.name, select.value); this.#apply(form) })
      }
      this.#apply(form)
    }
    const asked = this.dataset['state'] !== undefined && query.get('mark')
    if (asked) this.#pin(this.#marks().find((m) => id(m) === asked))
  }

  #apply(form: HTMLElement) {
    const wanted = [...form.querySelectorAll('select')].filter((s) => s.value)
    const kept = new Set([...this.#data].filter(([, { facets }]) => wanted.every((s) => (facets[s.name] ?? '').split('、').includes(s.value))).map(([key]) => key))
    for (const mark of this.querySelectorAll('.stage [data-datum]')) mark.classList.toggle('off', !kept.has(id(mark)))
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) row.hidden = !kept.has(row.dataset['row']!)
    form.querySelector('output')!.textContent = `${kept.size}项`
    this.#stop(this.#marks()[0])
    if (!kept.has(this.#open)) this.#show()
  }

  #remember(name: string, value: string) {
    if (this.dataset['state'] === undefined) return
    const url = new URL(location.href)
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
    history.replaceState(null, '', url)
  }
}

const id = (mark: Element) => mark.getAttribute('data-datum') ?? ''
if (!customElements.get('mz-chart')) customElements.define('mz-chart', Chart)
