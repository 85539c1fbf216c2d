/** Size of type, contrast and light as the reader chose them: set before anything is painted, changed by buttons, remembered where the browser lets it. */
const KEY = 'mz-look'
const root = document.documentElement

type Look = { size?: string; contrast?: string; theme?: string }
const NAMES = ['size', 'contrast', 'theme'] as const
let look: Look = {}
try {
  look = (JSON.parse(localStorage.getItem(KEY)!) as Look | null) ?? {}
} catch { /* no storage, or not ours: as the system has it */ }

/** Puts the choice on the page; its style sheet does the rest. */
function show() {
  for (const name of NAMES) {
    if (look[name]) root.dataset[name] = look[name]
    else delete root.dataset[name]
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-look]')) {
    const [name, value] = button.dataset['look']!.split(':') as [keyof Look, string]
    button.setAttribute('aria-pressed', String((look[name] ?? '') === value))
  }
}

root.dataset['js'] = ''
show()
document.addEventListener('DOMContentLoaded', show)
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-look]')
  if (!button) return
  const [name, value] = button.dataset['look']!.split(':') as [keyof Look, string]
  look[name] = look[name] === value ? '' : value
  show()
  try {
    localStorage.setItem(KEY, JSON.stringify(look))
  } catch { /* it holds for this page */ }
})

export {}
