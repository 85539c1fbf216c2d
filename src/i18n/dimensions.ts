/** The two sides of every dimension of a pair, in the words of the records. */
import type { ResultNode, TargetNode } from '../model/catalog.ts'
import type { MatchNode } from '../model/evidence.ts'
import { fullName } from '../model/related.ts'
import { type Agreement, Dimensions } from '../schema/evidence.ts'
import type { Target } from '../schema/target.ts'
import { asOfWords, deadlineWords } from './wording.ts'
import { dimensionLabel, measureLabel, stageLabel } from './zh.ts'

/** One dimension of a match: whether the two agree, and in which words. */
export type DimensionRow = { label: string; agreement: Agreement; words: string }

/** One row a dimension, in the order readers see them; what a source does not say is said to be not written. */
export function dimensionRows({ data, target, result }: MatchNode): DimensionRow[] {
  const sides: Record<keyof Dimensions, [string, string]> = {
    indicator: [target.indicator.data.title, result.indicator.data.title],
    scope: [scopeWords(target.data.scope), scopeWords(result.data.scope)],
    place: [placeWords(target), placeWords(result)],
    period: [deadlineWords(target.data), asOfWords(result.data)],
    stage: [target.data.stage ? stageLabel[target.data.stage] : '未写', result.data.stage ? stageLabel[result.data.stage] : '未写'],
    measure: [measureLabel[target.data.measure], measureLabel[result.data.measure]],
  }
  return (Object.keys(Dimensions.shape) as (keyof Dimensions)[]).map((key) => ({ label: dimensionLabel[key], agreement: data.dimensions[key], words: wording(data.dimensions[key], sides[key]) }))
}

// What differs by its sense and not by its words is explained by the reason of the pair.
function wording(agreement: Agreement, [promised, reported]: [string, string]): string {
  if (promised !== reported) return `${promised}／${reported}`
  return agreement === 'yes' ? promised : `${promised}，见上面的理由`
}

const placeWords = ({ task, data }: TargetNode | ResultNode) => [fullName(task.document.jurisdiction), data.scope?.place].filter(Boolean).join('，')
const scopeWords = (scope: Target['scope']) => [scope?.stage, scope?.denominator && `分母：${scope.denominator}`, scope?.note].filter(Boolean).join('，') || '未写'
