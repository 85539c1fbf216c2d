/** All locks on plain texts, run over an edition. */
import type { ProseText } from '../../schema/prose.ts'
import type { Catalog } from '../catalog.ts'
import { type Problem, reporter } from '../problem.ts'
import { plainTexts } from './collect.ts'
import { lockAnswers } from './answers.ts'
import { lockFirmness } from './firmness.ts'
import { lockLength } from './length.ts'
import { plainRules } from './lexicon.ts'
import { lockNumbers } from './numbers.ts'
import { lockSummaries } from './summary.ts'
import { partReporter } from './text.ts'
import { lockPhrases, lockTerms } from './words.ts'

/** Gathers everything that a plain text may not do. */
export function lockPlainTexts(catalog: Catalog, prose: readonly ProseText[], problems: Problem[]): void {
  const rules = plainRules(catalog.records)
  const texts = plainTexts(catalog, prose)
  for (const text of texts) {
    const report = partReporter(problems, text)
    lockNumbers(text, rules, report, reporter(problems, text.collection, text.id))
    for (const part of text.parts) {
      lockTerms(part, rules, report)
      lockPhrases(part, rules, report)
      lockFirmness(part, rules, report)
    }
  }
  lockLength(texts, (text) => partReporter(problems, text))
  lockSummaries(catalog, prose, rules, problems)
  lockAnswers(catalog, prose, problems)
  if (catalog.edition.plain === 'required') complete(catalog, problems)
}

function complete({ tasks }: Catalog, problems: Problem[]): void {
  for (const { id, data } of tasks) {
    const report = reporter(problems, 'tasks', id)
    if (!data.plain) report([], '没有白话', '加 plain，至少写 says：一句话，谁、什么时候、为谁、做什么')
    if (!data.english) report([], '没有英文', '加 english：title 和 says')
  }
}
