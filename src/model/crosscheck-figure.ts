/** Cross-checks of typed numbers against the words they came from; the parser never sets a value, it only contradicts one. */
import { Decimal } from 'decimal.js'
import { readPrinted } from '../text/number.ts'
import type { ResultNode, TargetNode } from './catalog.ts'
import type { Report } from './problem.ts'
import { unitText } from './units.ts'
import { waiver } from './waiver.ts'

/** Reports a value, bound or unit that its printed words contradict. */
export function figure({ data }: TargetNode | ResultNode, report: Report): void {
  bounds(data, report)
  if (data.encoded) return
  const printed = readPrinted(data.raw)
  if (!printed) {
    if (data.value !== undefined || data.min !== undefined) report(['raw'], `“${data.raw}”里没有数字，却记了数值`, '原文没印数字时写 encoded: true；否则照抄带数字的写法')
    return
  }
  if (data.value === undefined && data.min === undefined) return
  const same = (typed: string | undefined, read: Decimal | null) => (typed === undefined) === (read === null) && (read === null || new Decimal(typed!).equals(read))
  if (!waiver(data, 'value') && !(same(data.value, printed.value) && same(data.min, printed.min) && same(data.max, printed.max))) {
    report([data.value === undefined ? 'min' : 'value'], `记的是 ${typedValue(data)}，原话“${data.raw}”读出来是 ${printed.value ?? `${printed.min}—${printed.max}`}`, '改成原话里的数（换算到基本单位）；确实无误就在 waivers 里写明理由')
  }
  if (!waiver(data, 'comparator') && data.comparator !== printed.comparator && !boundOutside(data, printed.comparator)) {
    report(['comparator'], `记的是“${data.comparator}”，原话“${data.raw}”读出来是“${printed.comparator}”`, '以上、不低于是 ≥，不大于是 ≤，低于是 <，左右是 ≈，多、余是 >；确实无误就在 waivers 里写明理由')
  }
  if (!waiver(data, 'unit') && printed.unit && !sameUnit(data.unit, printed.unit)) {
    report(['unit'], `单位记的是“${data.unit ?? '（空）'}”，原话“${data.raw}”里是“${printed.unit}”`, '写原话里的单位，不带“万”“亿”；确实无误就在 waivers 里写明理由')
  }
}

// A bound may be printed beside the value and not in it: “不低于交流轮岗教师总数的20%”.
const BOUND: Partial<Record<string, RegExp>> = { '≥': /不低于|不小于|不少于|以上|至少/, '≤': /不大于|不超过|不高于|以内|以下/, '<': /低于|小于/, '>': /多|余|超过/, '≈': /左右|约/ }
const boundOutside = (data: TargetNode['data'] | ResultNode['data'], read: string) => read === '=' && (BOUND[data.comparator ?? '']?.test(data.quote) ?? false)
const sameUnit = (typed: string | undefined, printed: string) => typed !== undefined && (printed.startsWith(typed) || typed.startsWith(printed) || unitText(typed) === unitText(printed))
const typedValue = (data: TargetNode['data'] | ResultNode['data']) => data.value ?? `${data.min ?? '？'}—${data.max ?? '？'}`

function bounds(data: TargetNode['data'] | ResultNode['data'], report: Report): void {
  if (data.comparator === 'range') {
    if (data.min === undefined || data.max === undefined || data.value !== undefined) report(['comparator'], '范围要写 min 和 max，不写 value', '补上 min、max，去掉 value')
    else if (new Decimal(data.min).gte(data.max)) report(['min'], `下限 ${data.min} 不小于上限 ${data.max}`, '把两个数对调，或改正')
  } else if (data.min !== undefined || data.max !== undefined) report(['comparator'], '写了 min、max，comparator 却不是 range', '改成 range，或把数写进 value')
  else if ((data.value === undefined) !== (data.comparator === undefined)) report([data.value === undefined ? 'comparator' : 'value'], 'value 和 comparator 要么都写，要么都不写', '补上缺的一个')
}
