import { z } from 'zod'
import { Id, says, Text } from './primitives.ts'

/** One change of the ledger, as subscribers read it: the change log of records, kept as data. */
export const Update = z.strictObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'partial-date').meta(says('哪一天改的，写到日', 'The day of the change')),
  kind: z.enum(['added', 'corrected', 'removed', 'merged']).meta(says('新增、更正、撤下、并入', 'Added, corrected, removed or merged')),
  title: Text.meta(says('一句话说改了什么', 'What changed, in one line')),
  summary: Text.meta(says('改了什么，为什么；更正是我们记错了，不是政策变了', 'What changed and why; a correction is ours, not a change of policy')),
  records: z.array(Id).optional().meta(says('涉及的文件、任务、目标或公布数字；不写就是全册', 'The documents, tasks, targets or results concerned; the whole ledger when absent')),
})
export type Update = z.infer<typeof Update>
