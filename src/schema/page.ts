import { z } from 'zod'
import { says, Text } from './primitives.ts'

/** The head of a page of prose in `content/pages`. */
export const Page = z.strictObject({
  title: Text.meta(says('页面标题', 'Title of the page')),
  description: Text.meta(says('一句话说明', 'One-sentence description')),
})
export type Page = z.infer<typeof Page>
