/** What a report of an error names: the record, where its words come from, and the address of the page. */
export type Reported = { record: string; source: string; address: string }

/** The address that opens a report with its fields filled in: the edition's template with every value encoded. */
export const correctionAddress = (template: string, reported: Reported): string =>
  template.replace(/\{(record|source|address)\}/g, (_, name: keyof Reported) => encodeURIComponent(reported[name].toWellFormed()))

/** The same in one line, to copy into a letter. */
export const correctionLine = ({ record, source, address }: Reported, inEnglish = false): string => (inEnglish ? `${record}; source: ${source}; address: ${address}` : `${record}；出处：${source}；网址：${address}`)
