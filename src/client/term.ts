/** Opens the note of a word in place. Where a browser knows no popover, the link leads to the note as it does without a script. */
const noteOf = (word: HTMLAnchorElement) => document.getElementById(word.hash.slice(1))
const isOpen = (note: HTMLElement) => note.matches(':popover-open')
/** The note that was open when the pointer came down: the browser closes it before the click arrives. */
let closing: HTMLElement | null = null

if ('popover' in HTMLElement.prototype) {
  for (const word of document.querySelectorAll<HTMLAnchorElement>('a.tm')) {
    const note = noteOf(word)
    if (!note) continue
    word.addEventListener('pointerdown', () => { closing = isOpen(note) ? note : null })
    word.addEventListener('click', (event) => {
      event.preventDefault()
      // From here Escape leads back to the word.
      word.focus()
      if (closing !== note) {
        note.showPopover({ source: word })
        note.focus({ preventScroll: true })
      }
      closing = null
    })
    note.querySelector(`a[href="#${word.id}"]`)?.addEventListener('click', (event) => {
      if (!isOpen(note)) return
      event.preventDefault()
      note.hidePopover()
      word.focus()
    })
  }
}
