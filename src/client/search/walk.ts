/** The page of the search from the keyboard. */

/** Up and down between the field and the finds, Esc back into the field. */
export function walk(event: KeyboardEvent, root: HTMLElement, field: HTMLElement) {
  const { target, key } = event
  if (event.isComposing || target instanceof HTMLSelectElement) return
  const stops = [field, ...root.querySelectorAll<HTMLElement>('.s-out li a')]
  const now = stops.indexOf(target as HTMLElement)
  const to = key === 'ArrowDown' ? now + 1 : key === 'ArrowUp' ? now - 1 : key === 'Escape' && now > 0 ? 0 : -1
  if (now < 0 || to < 0 || to >= stops.length) return
  event.preventDefault()
  stops[to]!.focus()
}
