import { z } from 'zod'
import { says, Text } from './primitives.ts'

/** What a page of prose in MDX may show of the records, as `<Records of="modality" />`; each is a table that the build fills. */
export const RECORDS = ['authority', 'counts', 'agreement', 'differences', 'modality', 'reading-level', 'dispositions', 'dimensions', 'rungs', 'verdicts', 'statuses', 'guardrails', 'corrections'] as const
export type RecordsName = (typeof RECORDS)[number]

/** The head of a page of prose in `content/pages`. */
export const Page = z.strictObject({
  title: Text.meta(says('页面标题', 'Title of the page')),
  description: Text.meta(says('一句话说明', 'One-sentence description')),
})
export type Page = z.infer<typeof Page>
