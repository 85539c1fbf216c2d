import { z } from 'zod'
import { PartialDate, says, Text } from './primitives.ts'

/** An address of this site as the registry writes it: a page, or something on a page. */
export const Address = z.string().regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/, 'address')

/** A record that was published and is gone: what stands at its address instead. */
export const Gone = z.strictObject({
  address: Address.meta(says('登记过的地址：一页，或任务页上的一项', 'The registered address: a page, or a figure on the page of a task')),
  title: Text.meta(says('原来是什么', 'What stood there')),
  how: z.enum(['removed', 'merged']).meta(says('撤下，或并入别的记录', 'Removed, or merged into another record')),
  on: PartialDate.meta(says('哪一天撤下或并入', 'When')),
  reason: Text.meta(says('为什么，写给点开旧链接的读者', 'Why, for a reader who follows an old link')),
  see: z.array(Address).optional().meta(says('现在该看哪里；并入的必须写', 'Where to look instead; required when merged')),
})
export type Gone = z.infer<typeof Gone>
