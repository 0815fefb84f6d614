/** A web server of this computer's, and the rules under which a test may fetch from it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWeb } from '../../src/adapters/web-page/open-web.ts';
import { publicInternet, type WebPolicy } from '../../src/adapters/web-page/request-page.ts';
import type { WebPages } from '../../src/ports/web-pages.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface WebServer {
  /** "http://127.0.0.1:49152". */
  readonly origin: string;
  readonly port: number;
  readonly asked: readonly IncomingMessage[];
  readonly close: () => void;
}

/** Serves what the table has for a path, and status 404 for all others. */
export async function serve(pages: Readonly<Record<string, Answer>>): Promise<WebServer> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = pages[request.url ?? ''] ?? ((response) => response.writeHead(404).end());
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, port, asked, close };
}

/** Allows 127.0.0.1, to which every name of `.example` leads, and nothing else. */
const thisComputer: WebPolicy = {
  ...publicInternet,
  allows: (address) => address === '127.0.0.1',
  resolve: (host) =>
    host.endsWith('.example')
      ? Promise.resolve([{ address: '127.0.0.1', family: 4 }])
      : Promise.reject(Object.assign(new Error(`no ${host}`), { code: 'ENOTFOUND' })),
};

export const localWeb = (policy: Partial<WebPolicy> = {}): WebPages =>
  openWeb('Lectern/test', { ...thisComputer, ...policy });
