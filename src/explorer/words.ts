/** The words of the explorer: facets, columns, groupings. */
import type { ColumnId } from './columns.ts'
import type { Facet } from './entry.ts'
import type { Grouping } from './group.ts'

/** What readers see for each facet. */
export const facetLabel: Record<Facet, string> = {
  year: '期限', status: '现在', known: '公布的数', modality: '语气', topic: '主题', document: '文件', place: '地方', kind: '种类', indicator: '指标',
}

/** Whether something published was held against a target. */
export const knownLabel = { counted: '有数，算得上', refused: '有数，都不能算', none: '没有可比的数' } as const

/** What readers see for each column. */
export const columnLabel: Record<ColumnId, string> = {
  code: '编号', label: '目标', value: '值', date: '期限', modality: '语气', status: '现在',
  indicator: '指标', scope: '范围', start: '起始', kind: '种类', topic: '主题', place: '地方', source: '出处', counted: '算得上的数',
}

/** What readers see for each way of grouping. */
export const groupingLabel: Record<Grouping, string> = {
  section: '文件和章节', topic: '主题', status: '现在', year: '期限', modality: '语气', indicator: '指标', place: '地方', none: '不分组',
}
