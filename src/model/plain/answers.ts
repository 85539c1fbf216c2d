/** The lock on answers: each leads somewhere; on a topic each rests on a task, and on one of its own topic unless the text says so. */
import { type ProseText, UNWRITTEN } from '../../schema/prose.ts'
import { codeOf } from '../address.ts'
import type { Catalog } from '../catalog.ts'
import type { Problem } from '../problem.ts'
import { type Block, blocksOf, type Link } from './markdown.ts'

/** Reports answers without a link or a task, and tasks of other topics that the head does not name. */
export function lockAnswers({ topics, tasks }: Pick<Catalog, 'topics' | 'tasks'>, prose: readonly ProseText[], problems: Problem[]): void {
  const at = new Map(tasks.map((task) => [task.address, task]))
  for (const { file, folder, id, head, text, from } of prose) {
    const say = (offset: number, message: string, remedy: string) => void problems.push({ collection: 'prose', id: file, path: [], offset, message, remedy })
    if (folder === 'people') for (const { heading, links } of questions(blocksOf(text, from))) {
      if (!links.length) say(heading.at[0] ?? from, `“${heading.text.trim()}”下面没有链接`, '至少链接到一条记录或一页；没有可引的，就移到“文件里没有写的”下面')
    }
    const topic = topics.find((t) => folder === 'topics' && t.id === id)
    if (!topic) continue
    const elsewhere = ('elsewhere' in head && head.elsewhere) || []
    const blocks = blocksOf(text, from)
    for (const { heading, links } of questions(blocks)) {
      if (!links.some((link) => at.has(link.address))) say(heading.at[0] ?? from, `“${heading.text.trim()}”下面没有引用任务`, '至少链接一条，如 [PY21-001](/tasks/py21-001/)；没有可引的，就移到“文件里没有写的”下面')
    }
    const cited = blocks.flatMap((b) => b.links).flatMap((link) => ({ task: at.get(link.address), start: link.start }))
    for (const { task, start } of cited) {
      if (task && !task.topics.includes(topic) && !elsewhere.includes(task.id)) say(start, `${task.code} 不属于这个主题`, `在它的 topics 里加上 ${topic.id}，或在开头写 elsewhere: [${task.id}]`)
    }
    for (const other of elsewhere) {
      if (!cited.some((c) => c.task?.id === other && !c.task.topics.includes(topic))) say(0, `elsewhere 里的 ${codeOf(other)} 文中没有引用，或本来就属于这个主题`, '去掉它')
    }
  }
}

function questions(blocks: readonly Block[]): { heading: Block; links: Link[] }[] {
  const found: { heading: Block; links: Link[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth === 2) found.push({ heading: block, links: [] })
    else found.at(-1)?.links.push(...block.links)
  }
  return found.filter(({ heading }) => heading.text.trim() !== UNWRITTEN)
}
