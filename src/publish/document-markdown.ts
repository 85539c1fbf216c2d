/** The plain-Markdown twin of a document's page. */
import { authorityLabel, displayLabel, documentKindLabel } from '../i18n/zh.ts'
import type { DocumentNode, SectionNode, TaskNode } from '../model/catalog.ts'
import type { Summary } from '../model/summary.ts'
import { shownText } from '../model/redact.ts'
import { spoken } from '../text/partial-date.ts'
import { type Block, heading, type Inline, link, list, markdown, paragraph } from './markdown.ts'
import { taskMarkdownAddress } from './subscriptions.ts'
import { summaryMarkdown } from './summary-markdown.ts'

type Url = (address: string) => string

/** The document as text: first its summary, then the text itself, whole where it may be shown whole; else only the titles of its tasks, which are ours, and none of its words. */
export function documentMarkdown(document: DocumentNode, summary: Summary, asOf: string, url: Url): string {
  const { data, address, sections } = document
  const lines = [['文种', documentKindLabel[data.kind]], ['发文或刊登', data.issuer], ['文号', data.number], ['日期', data.datedWords ?? (data.dated && spoken(data.dated))], ['地方', document.jurisdiction.data.title], ['有效性', data.validity], ['依据', `${authorityLabel[data.authority]}，${displayLabel[data.display]}`], ['网上出处', data.online && `${data.online.address}（${spoken(data.online.seen)}看到）`], ['SHA-256', data.source?.sha256]]
  return markdown([
    heading(1, data.title), paragraph(link(url(address), url(address))), paragraph(data.authorityNote),
    ...summaryMarkdown(summary, asOf, url),
    heading(2, '发文机关、日期和依据'), list(...lines.filter(([, value]) => value).map(([label, value]) => [`${label}：${value}`])),
    ...(sections.length && data.display !== 'full-text' ? [paragraph('这份文字只能摘引，这里只列任务的标题；标题是本站写的，原话在每条任务的页面上。')] : []),
    ...sections.flatMap((section) => (data.display === 'full-text' ? whole(section, url) : titles(section, url))),
  ])
}

function whole(section: SectionNode, url: Url): Block[] {
  return [headingOf(section), ...section.paragraphs.map((p) => paragraph(shownText(section.document, p.text))), ...tasks(section.tasks, url)]
}

const titles = (section: SectionNode, url: Url): Block[] => (section.tasks.length ? [headingOf(section), ...tasks(section.tasks, url)] : [])
const headingOf = ({ level, heading: words, document }: SectionNode) => heading(Math.min(4, level + 1) as 2 | 3 | 4, shownText(document, words))
const tasks = (nodes: readonly TaskNode[], url: Url): Block[] => (nodes.length ? [list(...nodes.map((t): Inline[] => [link(url(taskMarkdownAddress(t)), `${t.code} ${t.data.title}`)]))] : [])
