/** Measure words that count the same thing: 4300名教师 are 4300人. */
const SAME: Record<string, string> = { 名: '人', 位: '人', 人口: '人', 名学生: '人', 名教师: '人', '㎡': '平方米', '％': '%' }

/** The canonical form of a unit, so that 名 and 人 compare equal. */
export const unitText = (unit: string) => SAME[unit] ?? unit
