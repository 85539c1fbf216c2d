import type { Records } from '../schema/collections.ts'
import { termAddress } from './address.ts'
import { unitsOf } from './build-document.ts'
import type { Index } from './build-task.ts'
import type { DocumentNode, TermNode } from './catalog.ts'
import { type Problem, type Report, reporter } from './problem.ts'

/** Terms tied to the places where they stand and to the terms they are confused with, in the order of their titles. */
export function buildTerms(records: Records, index: Index, problems: Problem[]): TermNode[] {
  const collator = new Intl.Collator('zh-CN-u-co-pinyin')
  const nodes = records.terms.map(({ id, data }): TermNode => ({ id, data, address: termAddress(id), names: [data.title, ...(data.aliases ?? [])], stands: [], versus: [], definedIn: null }))
  names(nodes, problems)
  const everything = index.list('documents').flatMap(unitsOf).map((u) => u.text)
  for (const node of nodes) {
    const report = reporter(problems, 'terms', node.id)
    node.data.stands.forEach((stand, i) => stands(node, stand, index, (message, remedy) => report(['stands', i], message, remedy)))
    printed(node, everything, report)
    node.definedIn = node.stands.find((stand) => wordsOf(stand).some((text) => node.data.quote !== undefined && text.includes(node.data.quote)))?.document ?? null
    node.data.versus?.forEach((id, i) => {
      const other = nodes.find((n) => n.id === id && n !== node)
      if (other) node.versus.push(other)
      else if (id === node.id || !index.has('terms', id)) report(['versus', i], id === node.id ? '名词不会和自己混淆' : `data/terms/ 里没有“${id}”`, '写另一个名词的编号')
    })
  }
  return nodes.sort((a, b) => collator.compare(a.data.title, b.data.title))
}

function names(nodes: readonly TermNode[], problems: Problem[]): void {
  const owners = new Map<string, string>()
  for (const { id, names: all } of nodes) {
    all.forEach((name, i) => {
      const owner = owners.get(name)
      if (owner) reporter(problems, 'terms', id)(i === 0 ? ['title'] : ['aliases', i - 1], `“${name}”在 ${owner} 里已经有了`, '一个名词只解释一次：合成一条，或去掉这里的')
      else owners.set(name, id)
    })
  }
}

function stands(node: TermNode, stand: string, index: Index, report: (message: string, remedy: string) => void): void {
  const [owner, unit] = stand.split(/[/#]/) as [string, string?]
  if (unit === undefined) {
    const task = index.list('tasks').find((t) => t.id === owner)
    if (task) node.stands.push({ ...unitOf(task.document, task.place.unit)!, task, address: task.address })
    else if (!index.has('tasks', owner)) report(`没有编号为“${owner}”的任务`, '写任务的编号；在段落里就写“文件编号/段落编号”')
    return
  }
  const document = index.list('documents').find((d) => d.id === owner)
  const found = document && unitOf(document, unit)
  if (found) node.stands.push(found)
  else if (document || !index.has('documents', owner)) report(`没有“${stand}”这一段`, '照 data/paragraphs.txt 写“文件编号/段落编号”')
}

/** A paragraph or a printed heading, with its address. */
function unitOf(document: DocumentNode, id: string): TermNode['stands'][number] | undefined {
  const unit = unitsOf(document).find((u) => u.id === id)
  return unit && { document, task: null, text: unit.text, address: `${document.address}#${id}` }
}

const wordsOf = ({ text, task }: TermNode['stands'][number]) => [text, ...(task?.data.more ?? []).map((m) => m.quote)]

/** The word stands where it is said to stand, unless it is one that only the site uses; defining words are words of the source. */
function printed({ data, names: all, stands: places }: TermNode, everything: readonly string[], report: Report): void {
  if (places.length < data.stands.length) return
  const texts = places.flatMap(wordsOf)
  const holds = (held: readonly string[]) => all.some((name) => held.some((text) => text.includes(name)))
  if (!holds(texts) && (data.source === 'document' || holds(everything))) report(['stands'], `这些地方都没有“${data.title}”`, '写它真正出现的地方；原文写法不同，就加进 aliases')
  if (data.source === 'document' && !data.quote) report(['source'], '说是原文下的定义，却没有原话', '加 quote，照抄原文；原文没有解释就写 site')
  if (data.quote && !texts.some((text) => text.includes(data.quote!))) report(['quote'], `所列的地方没有这句话：“${data.quote}”`, '照抄原文，去掉空白；或把它所在的段落写进 stands')
}
