/** Copies the words of an element, and says so; where it may not, the words stay selected. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', () => copy(button))
}

async function copy({ dataset }: HTMLButtonElement) {
  const source = document.getElementById(dataset['copy']!)
  const status = document.querySelector('[data-copied]')
  if (!source || !status) return
  // Emptied first, so that the same words are announced again.
  status.textContent = ''
  getSelection()?.selectAllChildren(source)
  const done = await write(source.textContent)
  status.textContent = done ? `${dataset['what']}已复制` : '没能复制。字已选好，请长按，或按 Ctrl+C'
}

/** In-app browsers often have no clipboard, but know the old command. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return document.execCommand('copy')
  }
}
