/** Where the site is served: every internal link goes through here, so that it also works under a sub-path. */

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** A site address with the base in front: `/tasks/py21-012/` under `/ledger` is `/ledger/tasks/py21-012/`. */
export const href = (path: string) => base + path

/** The path of a page without the base, for its canonical address. */
export const withoutBase = (pathname: string) => (base && pathname.startsWith(base) ? pathname.slice(base.length) : pathname)

/** The language of the page at an address: what stands under /en/ is English. */
export const languageOf = ({ pathname }: Pick<URL, 'pathname'>) => (withoutBase(pathname).startsWith('/en/') ? 'en' : 'zh-CN')

/** The full address of a page, for downloads and citations. */
export const absolute = (path: string) => new URL(href(path), import.meta.env.SITE).href
