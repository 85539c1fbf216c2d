/** `npm run preview`: serves the built site from `dist/` and prints its address. */
import { createServer } from 'node:http'
import sirv from 'sirv'

const wanted = Number(process.env['PORT'] ?? 4321)
const site = sirv('dist', { etag: true, single: false, onNoMatch: (_, res) => { res.statusCode = 404; notFound(res) } })
const server = createServer((req, res) => site(req, res))
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error
  server.listen(0, 'localhost')
})
server.listen(wanted, 'localhost', () => {
  const { port } = server.address() as { port: number }
  console.log(`明账已在 http://localhost:${port}/ ，按 Ctrl+C 停止。`)
})

function notFound(res: import('node:http').ServerResponse) {
  site({ url: '/404.html', method: 'GET', headers: {} } as import('node:http').IncomingMessage, res)
}
