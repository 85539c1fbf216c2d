import { z } from 'zod'
import { English, Plain } from './plain.ts'
import { Id, PartialDate, Quotation, quoteFields, says, Text, Waiver } from './primitives.ts'
import { Modality, TaskType } from './vocabulary.ts'

/** One actionable commitment, prohibition or goal; in a report, one thing said to be done. */
export const Task = z.strictObject({
  document: Id.meta(says('所在文件', 'The document it stands in')),
  quotedFrom: Id.optional().meta(says('本文件转引自哪份文件', 'The document that this one quotes here')),
  title: Text.meta(says('标题，不超过30字，不比原文说得更多', 'Title of at most 30 characters that says no more than the source')),
  ...quoteFields,
  more: z.array(Quotation).optional().meta(says('同一任务的其他原话', 'Further fragments of the same task')),
  plain: Plain.optional().meta(says('白话', 'Plain text')),
  english: English.optional().meta(says('英文', 'English')),
  type: TaskType.meta(says('类型：行动、机制、经费、底线、目标、阶段、已做', 'Type')),
  modality: Modality.meta(says('语气，从强到软', 'How firmly it is worded')),
  modalWord: Text.optional().meta(says('表示语气的那个词，照印', 'The very word that says so')),
  responsible: z.array(Id).optional().meta(says('原文写明的责任单位；没写就空着', 'Bodies named by the source as responsible')),
  affected: z.array(Id).optional().meta(says('影响谁', 'Who is affected')),
  topics: z.array(Id).min(1).max(3).meta(says('主题，一到三个', 'One to three topics')),
  deadline: PartialDate.optional().meta(says('这句话写明的期限', 'The deadline that its sentence prints')),
  note: Text.optional().meta(says('编者按', 'Editor’s note')),
  waivers: z.array(Waiver).optional().meta(says('声明的例外', 'Declared exceptions')),
})
export type Task = z.infer<typeof Task>
