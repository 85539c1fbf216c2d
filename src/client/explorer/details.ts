/** What is told of one target in place: its words, where they stand, what was published and why it does or does not count. */
import type { Names } from '../../explorer/columns.ts'
import type { Entry, Evidence } from '../../explorer/entry.ts'
import { verdictLabel } from '../../i18n/zh.ts'
import { make } from '../dom.ts'

const LOOK = { counts: 'rep', part: 'part', refused: 'ref' }

/** The details of an entry; `base` leads to the site's root. */
export function details(entry: Entry, names: Names, base: string, titleOf: (id: string) => string): HTMLElement {
  const link = (address: string, words: string) => make('a', { href: base + address.slice(1) }, words)
  const evidence = ({ verdict, label, raw, says, asOf, reason, address }: Evidence) => make('li', {},
    make('p', {}, make('b', { class: LOOK[verdict] }, verdictLabel[verdict]), ' ', link(address, `${label}：${raw}`)),
    make('p', { class: 'src' }, `${[says, asOf].filter(Boolean).join('，')}。${reason}`))
  return make('div', { class: 'x-details' },
    make('div', { class: 'og' }, make('span', { class: 'lab' }, '原话'), make('p', {}, entry.quote), make('p', { class: 'src' }, '出处：', link(entry.source, `${names('document', entry.facets.document[0]!)}，${names('section', entry.section)}`))),
    make('div', {},
      ...(entry.total ? [make('p', { class: 'src' }, `这是一个分步，总数是“${titleOf(entry.total)}”。`)] : []),
      ...(entry.note ? [make('p', { class: 'note' }, make('b', {}, '编者按：'), entry.note)] : []),
      make('span', { class: 'lab' }, '后来公布了什么'),
      entry.evidence.length ? make('ul', { class: 'x-evidence' }, ...entry.evidence.map(evidence)) : make('p', {}, '本站所收文件中没有可以拿来比的数。未见公布，不等于没有做到。'),
      ...(entry.counted ? [make('p', {}, `算得上的合计：${entry.counted}。`)] : []),
      make('p', { class: 'act' }, link(entry.address, `看整条任务${entry.code}`), link(`/indicators/${entry.facets.indicator[0]}/`, `指标：${names('indicator', entry.facets.indicator[0]!)}`))))
}
