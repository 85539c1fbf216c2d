/** The folder that holds `content/` and `data/`: this repository unless MINGZHANG_EDITION names another. */
export const editionRoot = () => process.env['MINGZHANG_EDITION'] ?? process.cwd()
