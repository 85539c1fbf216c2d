/** On the page of the targets: loads the explorer and its records at once; where that fails, the printed ledger stays as it is. */
const root = document.querySelector<HTMLElement>('.x-page')

if (root) {
  const records = fetch(root.dataset['records']!).then((answer) => { if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`); return answer.json() })
  Promise.all([import('./explorer.ts'), records]).then(([{ explore }, explored]) => explore(root, explored)).catch(() => root.classList.add('x-failed'))
}
