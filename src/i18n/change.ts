/** What readers see of change, levels and outside norms: kinds of change, marks of compliance, levels, relations. */
import type { ChangeKind, Compliance, Standard } from '../schema/evidence.ts'
import type { Document } from '../schema/document.ts'

/** One sentence on what each kind of change means. */
export const changeKindMeaning: Record<ChangeKind, string> = {
  value: '要做到的数变了', deadline: '做到的年份变了', unit: '从按比例说变成按个数说，或者反过来', scope: '管哪些地方、哪些学校、哪些人变了', denominator: '占什么的比例、每什么几个变了',
  'success-test': '怎样才算做到变了', modality: '说得更硬或更软了', stage: '由谁来认定变了', dropped: '后来的文件重提这件事，却没有再写这一点', restored: '改掉的说法后来又出现了',
  conflict: '一份文件里两处的说法不一样',
}

/** How a document stands to an item of an outside norm. */
export const complianceLabel: Record<Compliance, string> = { same: '相同', stricter: '更严', weaker: '更宽', reference: '只说对照', silent: '没提', narrowed: '收窄' }

/** The same in one character, for a box. */
export const complianceMark: Record<Compliance, string> = { same: '同', stricter: '严', weaker: '宽', reference: '照', silent: '无', narrowed: '窄' }

/** One sentence on what each means. */
export const complianceMeaning: Record<Compliance, string> = {
  same: '写了数字，和国家的相同', stricter: '写了数字，比国家的严', weaker: '写了数字，比国家的宽', reference: '只说照这套评估或国家标准办，没有写这一项的数',
  silent: '没有写。没写不等于没做到', narrowed: '写了数字，但只用在一部分上',
}

/** The parts of an outside norm. */
export const standardGroupLabel: Record<Standard['group'], string> = { resource: '资源配置', government: '政府保障', quality: '教育质量' }

/** The school stages that an outside norm tells apart. */
export const schoolStageLabel = { primary: '小学', junior: '初中' } as const

type Relation = NonNullable<Document['relations']>[number]['kind']

/** How one document stands to another, in one word, and what the word claims. */
export const relationWord: Record<Relation, string> = {
  implements: '落实', cites: '提到', quotes: '转引', 'reports-on': '报告进展', parallel: '并行', precedes: '在前', 'no-relation': '没有关系',
}
/** What the source prints, or does not, where documents stand so to each other. */
export const relationMeaning: Record<Relation, string> = {
  implements: '来源印着后一份是落实前一份的', cites: '来源里提到另一份的名称', quotes: '来源里引了另一份的话', 'reports-on': '来源报告另一份办到哪一步',
  parallel: '讲同一件事，来源没有印谁依据谁', precedes: '年份在前；来源没有印后一份代替前一份', 'no-relation': '两个地方没有隶属关系，放在一起只为对照',
}
