/** Opens the fold of the place that the address names, and those round it for browsers that do not do so by themselves. */
function unfold() {
  const place = document.getElementById(location.hash.slice(1))
  const closed = () => place?.querySelector<HTMLDetailsElement>(':scope>details:not([open])') ?? place?.closest<HTMLDetailsElement>('details:not([open])')
  if (!closed()) return
  for (let fold = closed(); fold; fold = closed()) fold.open = true
  place?.scrollIntoView()
}

addEventListener('hashchange', unfold)
unfold()
