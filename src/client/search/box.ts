/** On every page: the key / leads into the search; what the search needs beyond that is loaded when it is first used. */
const box = document.querySelector<HTMLElement>('search[data-base]')
const input = box?.querySelector('input')

if (box && input) {
  let asked = false
  const begin = () => {
    if (asked) return
    asked = true
    import('./suggest.ts').then(({ suggest }) => suggest(box, input)).catch(() => { asked = false })
  }
  if (!box.matches('.sb')) void import('./page.ts')
  else {
    input.addEventListener('focus', begin)
    input.addEventListener('input', begin)
    // The field may have been used before this script came.
    if (document.activeElement === input) begin()
  }
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    const typing = target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
    if (key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}
