/** Passes a page on: copies the words of an element and says so, hands the address to other apps, prints. What a browser cannot do is not offered. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', () => copy(button))
}

offer('[data-share]', 'share' in navigator, () => navigator.share({ title: document.title, url: document.getElementById('share-url')!.textContent }).catch(() => {}))
offer('[data-print]', 'print' in window, () => print())

function offer(selector: string, able: boolean, act: () => void) {
  const button = able && document.querySelector<HTMLButtonElement>(selector)
  if (!button) return
  button.hidden = false
  button.addEventListener('click', act)
}

async function copy({ dataset }: HTMLButtonElement) {
  const source = document.getElementById(dataset['copy']!)
  const status = document.querySelector('[data-copied]')
  if (!source || !status) return
  // Emptied first, so that the same words are announced again.
  status.textContent = ''
  const done = await write(source)
  status.textContent = done ? told(dataset['what']!) : told()
}

/** What is said once the words are taken, or could not be. */
function told(what?: string): string {
  if (document.documentElement.lang === 'en') return what ? `${what} copied` : 'Could not copy. The words are selected: press and hold, or press Ctrl+C'
  return what ? `${what}已复制` : '没能复制。字已选好，请长按，或按 Ctrl+C'
}

/** In-app browsers often have no clipboard, but know the old command, which copies what is selected; what is folded cannot be. */
async function write(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent)
    return true
  } catch {
    source.closest('details')?.setAttribute('open', '')
    getSelection()?.selectAllChildren(source)
    return document.execCommand('copy')
  }
}
