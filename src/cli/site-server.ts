/** A plain file host for the built site: what `npm run preview` shows and the browser tests open. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

/** A running server: the address of the home page, and how to stop it. */
export type Site = { address: string; close: () => Promise<void> }

/** Serves `folder` under `base`; a taken port is replaced by a free one, and port 0 means any. */
export async function serveSite(port: number, { folder = 'dist', base = '/' } = {}): Promise<Site> {
  const server = createServer(answer(folder, base))
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return listen(server, 0)
  })
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    close: () => new Promise((done) => { server.close(() => done()); server.closeAllConnections() }),
  }
}

const listen = (server: Server, port: number) => new Promise<void>((done, fail) => {
  server.once('error', fail)
  server.listen(port, 'localhost', () => { server.off('error', fail); done() })
})

/** Files as they are, a folder without its slash redirected, everything else the page 404 with status 404. */
function answer(folder: string, base: string) {
  const files = sirv(folder, { dev: true, etag: true, extensions: [] })
  return (request: IncomingMessage, response: ServerResponse) => {
    if (!/^\/(?!\/)/.test(request.url ?? '')) return notFound(folder, response)
    const { pathname, search } = new URL(request.url!, 'http://localhost')
    const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null
    if (path === null) return pathname === '/' ? redirect(response, base) : notFound(folder, response)
    if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) return redirect(response, `${pathname}/${search}`)
    request.url = (path.endsWith('/') ? `${path}index.html` : path) + search
    files(request, response, () => notFound(folder, response))
  }
}

function redirect(response: ServerResponse, location: string) {
  response.writeHead(301, { location }).end()
}

function notFound(folder: string, response: ServerResponse) {
  const page = join(folder, '404.html')
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' }).end(existsSync(page) ? readFileSync(page) : '404')
}
