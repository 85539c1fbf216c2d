/** `npm run preview`: serves the built site from `dist/` and prints its address. */
import { existsSync } from 'node:fs'
import { siteUrl } from '../edition/site-url.ts'
import { serveSite } from './site-server.ts'

if (!existsSync('dist/index.html')) {
  console.error('还没有网站：先运行 npm run build。')
  process.exit(1)
}
const { address } = await serveSite(Number(process.env['PORT'] ?? 4321), { base: siteUrl().pathname })
console.log(`明账已在 ${address} ，按 Ctrl+C 停止。`)
