/** Addresses are in small letters; a code typed as it is printed is led to its page. */
const base = import.meta.env.BASE_URL
const { pathname, search, hash } = location
const lower = base + pathname.slice(base.length).toLowerCase()
// What is in small letters already is not there, and stays where it is.
if (pathname.startsWith(base) && lower !== pathname) location.replace(lower + search + hash)

export {}
