/** A document's summary as Markdown, with what the records say by themselves in its place. */
import { modalityLabel, statusLabel } from '../i18n/zh.ts'
import { type AnswerBlock, type Run, runsOf } from '../model/answers.ts'
import type { Summary } from '../model/summary.ts'
import { type Block, heading, type Inline, link, list, paragraph, text } from './markdown.ts'

type Url = (address: string) => string

/** The first section without a heading, then the others one level below the document's title. */
export function summaryMarkdown({ gist, sections, modalities, statuses, terms }: Summary, asOf: string, url: Url): Block[] {
  const counted: Record<string, Block[]> = {
    firmness: modalities.length ? [paragraph(`记录里数出来的：${modalities.map(({ modality, tasks }) => `${modalityLabel[modality]}${tasks}条`).join('，')}。`)] : [],
    since: statuses.length ? [paragraph(`截至${asOf}：`), list(...statuses.map(({ status, count }) => [`${statusLabel[status]}：${count}项`]))] : [],
    words: terms.length ? [paragraph('上面用到、有解释的词：', ...terms.flatMap(({ data, address }, i): Inline[] => [...(i ? [text('、')] : []), link(url(address), data.title)]))] : [],
  }
  return [...blocks(gist, url), ...sections.flatMap((s) => [heading(2, s.heading), ...blocks(s.blocks, url), ...(counted[s.id] ?? [])])]
}

const blocks = (from: readonly AnswerBlock[], url: Url): Block[] => from.map((b) => (b.kind === 'list' ? list(...b.items.map((item) => inline(item, url))) : paragraph(...inline(runsOf([b]), url))))
const inline = (runs: readonly Run[], url: Url): Inline[] => runs.map(({ text: words, address }) => (address === null ? text(words) : link(address.startsWith('/') ? url(address) : address, words)))
