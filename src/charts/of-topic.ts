/** Which charts show a topic. */
import type { TopicNode } from '../model/catalog.ts'
import type { Chart } from './scene.ts'

/** Charts at least half of whose marks lead to tasks of the topic; a chart that leads to no task shows no topic. */
export function chartsOf({ tasks }: Pick<TopicNode, 'tasks'>, charts: readonly Chart[]): Chart[] {
  const own = new Set(tasks.map((task) => task.address))
  return charts.filter(({ data }) => {
    const pages = data.map(({ address }) => address.replace(/#.*/, ''))
    const hits = pages.filter((page) => own.has(page)).length
    return hits > 0 && hits * 2 >= pages.length
  })
}
