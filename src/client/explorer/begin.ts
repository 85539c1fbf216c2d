/** On the page of the targets: loads the explorer; where that fails, the printed ledger stays as it is. */
const root = document.querySelector<HTMLElement>('.x-page')

if (root) import('./explorer.ts').then(({ explore }) => explore(root)).catch(() => root.classList.add('x-failed'))
