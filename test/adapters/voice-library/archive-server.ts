/** A server on this computer that gives out archives as a release page does, and breaks off where a test wants it to. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface Asked {
  readonly path: string;
  readonly range: string | null;
  readonly ifRange: string | null;
}

export interface ArchiveServer {
  readonly url: string;
  readonly asked: readonly Asked[];
}

export interface Serving {
  readonly archive: Uint8Array;
  readonly etag?: string;
  /** After how many bytes the connection breaks, answer by answer; then it holds. */
  readonly breaksAfter?: readonly number[];
  /** Whether ranges are given. */
  readonly ranges?: boolean;
  /** Answers by path, before the archive is thought of. */
  readonly answers?: Readonly<Record<string, readonly [status: number, location?: string]>>;
}

/** Serves an archive at every path until the test is over. */
export async function serveArchive(serving: Serving): Promise<ArchiveServer> {
  const asked: Asked[] = [];
  const breaks = [...(serving.breaksAfter ?? [])];
  const server = createServer((request, response) => {
    const { range = null, 'if-range': ifRange = null } = request.headers;
    asked.push({ path: request.url ?? '', range, ifRange: ifRange as string | null });
    answer(request, response, { serving, breakAfter: breaks.shift() ?? null });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** What the other side has not read when a connection breaks is lost to it: long enough to read, on a busy machine too. */
const untilReadMs = 300;

interface Turn {
  readonly serving: Serving;
  readonly breakAfter: number | null;
}

function answer(request: IncomingMessage, response: ServerResponse, { serving, breakAfter }: Turn): void {
  const { archive, answers = {}, etag, ranges = true } = serving;
  const known = answers[request.url ?? ''];
  if (known !== undefined) {
    const [status, location] = known;
    response.writeHead(status, location === undefined ? {} : { location }).end('no archive');
    return;
  }
  const { range, 'if-range': ifRange } = request.headers;
  const isSame = ifRange === undefined || ifRange === etag;
  const start = ranges && isSame ? Number(/^bytes=(\d+)-$/u.exec(range ?? '')?.[1] ?? 0) : 0;
  if (start >= archive.length) {
    response.writeHead(416, { 'content-range': `bytes */${archive.length}` }).end();
    return;
  }
  const rest = archive.subarray(start);
  response.writeHead(start > 0 ? 206 : 200, {
    'content-length': rest.length,
    ...(etag !== undefined && { etag }),
    ...(start > 0 && { 'content-range': `bytes ${start}-${archive.length - 1}/${archive.length}` }),
  });
  if (breakAfter === null) response.end(rest);
  else response.write(rest.subarray(0, breakAfter), () => setTimeout(() => response.destroy(), untilReadMs));
}
