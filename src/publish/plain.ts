/** Text that any format can carry: without the control characters that XML and calendars do not know, in one line where one line is wanted. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** The text without control characters and broken surrogates; line breaks and tabs stay. */
export const plain = (text: string) => text.toWellFormed().replace(CONTROLS, '')

/** The same in one line. */
export const oneLine = (text: string) => plain(text).replace(/\s*[\r\n\t\u2028\u2029]+\s*/g, ' ').trim()
