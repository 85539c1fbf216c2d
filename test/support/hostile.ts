/** Words that try to break out of every format at once: markup, formulas, folding, control and zero-width characters, emoji. */
export const HOSTILE = `=HYPERLINK("https://evil.example")]]></title><script>alert(1)</script> & "双" '单' \\, ; | \`**粗**\` [链](javascript:alert(1))\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\u0000\u0007\u200B\u202E😀`

/** Every text of a value made hostile, at the fields named. */
export const hostile = <T extends object>(data: T, ...fields: (keyof T)[]): T => Object.assign(data, Object.fromEntries(fields.map((field) => [field, `${String(data[field])}${HOSTILE}`])))
