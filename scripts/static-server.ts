import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** The archive's address, base path included: `http://localhost:4321/archive/`. */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The path the pages were built for, with a slash at both ends. */
  base?: string;
  /** 0 lets the system choose. */
  port?: number;
  host?: string;
  /** Headers to send with what lies at a path, as a host would that is told them. */
  headersFor?: (path: string) => Readonly<Record<string, string>>;
  /** Called for each port that was taken. */
  onBusy?: (port: number) => void;
}

/**
 * Serves a built folder as a plain static host would: `index.html` of folders, a slash added where one is missing, `404.html`.
 * A port that is taken leads to the next; it refuses to stop what holds the port.
 * Errors: the folder is not a built site; twenty ports in a row are taken.
 */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<StaticServer> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site: run "npm run build" first`);
  }
  const { base = '/', port = 0, host = 'localhost', headersFor, onBusy } = options;
  const respond = responder(folder, base);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headersFor?.(pathname) ?? {}))
      response.setHeader(name, value);
    respond(request, response);
  });
  const taken = await listen(server, host, port, onBusy);
  return {
    address: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function responder(folder: string, base: string) {
  const files = sirv(folder, { dev: true, etag: true, setHeaders: nameTheCharset });
  return (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' && base !== '/') return redirect(response, base);
    if (`${pathname}/` === base) return redirect(response, base + search);
    if (!pathname.startsWith(base)) return notFound(folder, response);
    const inside = `/${pathname.slice(base.length)}`;
    if (!inside.endsWith('/') && isFolder(folder, inside)) {
      return redirect(response, `${pathname}/${search}`);
    }
    request.url = inside + search;
    return files(request, response, () => notFound(folder, response));
  };
}

function isFolder(folder: string, path: string): boolean {
  try {
    return existsSync(join(folder, decodeURIComponent(path), 'index.html'));
  } catch {
    return false;
  }
}

/** Source texts and data are UTF-8; a host that does not say so has them shown wrong. */
function nameTheCharset(response: ServerResponse, path: string): void {
  const types: Record<string, string> = {
    '.txt': 'text/plain',
    '.md': 'text/markdown',
    '.json': 'application/json',
    '.jsonl': 'application/x-ndjson',
  };
  const type = types[path.slice(path.lastIndexOf('.'))];
  if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

async function listen(
  server: Server,
  host: string,
  first: number,
  onBusy: ((port: number) => void) | undefined,
): Promise<number> {
  for (let port = first; port < first + 20; port++) {
    const error = await attempt(server, host, port);
    if (error === null) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
    if (error.code !== 'EADDRINUSE') throw error;
    onBusy?.(port);
  }
  throw new Error(`the ports ${first} to ${first + 19} are all taken: choose one with --port`);
}

function attempt(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    const failed = (error: NodeJS.ErrnoException) => done(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done(null);
    });
  });
}
