/** robots.txt: everything may be read; where the list of pages is. */
export const robots = (sitemap: string) => `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`
