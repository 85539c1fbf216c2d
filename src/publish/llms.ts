/** llms.txt (llmstxt.org): what the site is and where its plain texts are. */
import type { Catalog } from '../model/catalog.ts'
import { authorityLabel, displayLabel } from '../i18n/zh.ts'
import { heading, link, list, markdown, paragraph, quotation } from './markdown.ts'
import { documentMarkdownAddress, taskMarkdownAddress } from './subscriptions.ts'
import type { Table } from './table.ts'

/** The file; `url` joins the site's address to a path. */
export function llms({ edition, documents, tasks }: Catalog, tables: readonly Table[], url: (address: string) => string): string {
  const example = tasks[0]
  return markdown([
    heading(1, `${edition.title}：${edition.subject}`),
    quotation(`${edition.scope}每条承诺都记着原话、期限、语气和后来公布的数。截至 ${edition.asOf}。这不是政府网站，以原文为准。`),
    paragraph('引用时请照录原话，写任务编号和网址。标题和说明是本站写的，不是文件的话；“本站所收文件中未见公布”不等于没有做到。', ...(example ? ['每条任务另有一份纯文本，在它的网址后面加 index.md，如 ', link(url(taskMarkdownAddress(example)), example.code), '。'] : [])),
    heading(2, '文件'),
    list(...documents.map((d) => [link(url(documentMarkdownAddress(d)), d.data.title), `：${authorityLabel[d.data.authority]}，${displayLabel[d.data.display]}；${d.data.authorityNote}`])),
    heading(2, '数据'),
    list(...tables.map(({ name, title, rows }) => [link(url(`/data/${name}.csv`), `${title}（${name}）`), `：${rows.length}行`]), [link(url('/data/datapackage.json'), 'datapackage.json'), '：每一列的意思'], [link(url('/data/all.zip'), 'all.zip'), '：全部数据']),
    heading(2, 'Optional'),
    list([link(url('/method/'), '方法'), '：怎样读、怎样记、怎样核对'], [link(url('/updates/'), '账的变动')], [link(url('/tasks/'), '全部任务')]),
  ])
}
