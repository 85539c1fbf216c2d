/** On the page of the targets: loads the explorer and its records at once; where that fails, the printed ledger stays as it is. */
const explorerPage = document.querySelector<HTMLElement>('.x-page')

if (explorerPage) {
  const records = fetch(explorerPage.dataset['records']!).then((answer) => { if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`); return answer.json() })
  Promise.all([import('./explorer.ts'), records]).then(([{ explore }, explored]) => explore(explorerPage, explored)).catch(() => explorerPage.classList.add('x-failed'))
}
