/** The note beside a mark: the words of the page on one row of data. */

/** Adds an empty note to the stage of a chart. */
export function addTip(stage: Element): HTMLElement {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.hidden = true
  tip.role = 'status'
  stage.append(tip)
  return tip
}

/** Writes into the note a copy of what a box holds and sets it inside the stage: below the mark, or above it where the window ends. */
export function tell(tip: HTMLElement, box: Element, mark: Element) {
  tip.replaceChildren(...box.cloneNode(true).childNodes)
  const stage = tip.parentElement!.getBoundingClientRect()
  const at = mark.getBoundingClientRect()
  const left = Math.min(Math.max(0, at.left + at.width / 2 - stage.left - tip.offsetWidth / 2), stage.width - tip.offsetWidth)
  const below = at.bottom - stage.top + 8
  const above = at.top - stage.top - tip.offsetHeight - 8
  tip.style.left = `${left}px`
  tip.style.top = `${above > 0 && at.bottom + tip.offsetHeight + 8 > innerHeight ? above : below}px`
}
