/** What the tokens are called on the page of the design. */
import type { Looks } from '../../design/tokens.ts'

export const lookWords: Record<keyof Looks, string> = { light: '明', dark: '暗', lightMore: '明，对比加强', darkMore: '暗，对比加强' }

export const meaningOfColour: Record<string, string> = {
  paper: '纸', wash: '选中的底', ink: '墨：文件说的', ink2: '我们的标签', ink3: '灰：不知道的', rule: '细线，只作装饰', edge: '框、刻度、斜线', seal: '朱：本站的记号', wax: '章', on: '章上的线', jade: '玉：公布了的', ochre: '赭：要当心的',
}

export const sizes: readonly [token: string, use: string][] = [
  ['fine', '图里的注'], ['label', '标签、出处、按语'], ['table', '表格、短句'], ['dek', '导语'], ['text', '正文'], ['h3', '三级标题'],
]
