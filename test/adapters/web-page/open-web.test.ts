import { createServer, type AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWeb } from '../../../src/adapters/web-page/open-web.ts';
import type { WebPolicy } from '../../../src/adapters/web-page/request-page.ts';
import type { AppError } from '../../../src/errors/app-error.ts';
import { caught } from '../../support/caught.ts';
import { localWeb, serve, type WebServer } from '../../support/web-server.ts';

const page = '<p>The fair moved to the quay.</p>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const bomb = gzipSync(Buffer.alloc(5_000_000));
/** 20 bytes each, which unpack to none. */
const emptyArchive = gzipSync(Buffer.alloc(0));

let server: WebServer;
beforeAll(async () => {
  server = await serve({
    '/fair': (response) => response.writeHead(200, html).end(page),
    '/gzip': (response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page)),
    '/br': (response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page)),
    '/bomb': (response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb),
    '/hollow': (response) => {
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' });
      const send = (): void => {
        while (!response.destroyed && response.write(Buffer.concat(Array(500).fill(emptyArchive))));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    },
    '/endless': (response) => {
      response.writeHead(200, html);
      const send = (): void => {
        while (!response.destroyed && response.write(page.repeat(1000)));
        if (!response.destroyed) response.once('drain', send);
      };
      send();
    },
    '/cut': (response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page).subarray(0, 30)),
    '/damaged': (response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no archive'),
    '/unasked': (response) => response.writeHead(200, { ...html, 'content-encoding': 'zstd' }).end('?'),
    '/broken-off': (response) => {
      response.writeHead(200, { ...html, 'content-length': '1000' });
      response.write(page, () => response.destroy());
    },
    '/silent': () => undefined,
    '/slow': (response) => response.writeHead(200, html).write(page),
    '/picture': (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('?'),
    '/bare': (response) => response.end(page),
    '/gone': (response) => response.writeHead(410, html).end('gone'),
    '/trouble': (response) => response.writeHead(503).end(),
    '/moved': (response) => response.writeHead(301, { location: '/a/../fair?x=1#top' }).end(),
    '/fair?x=1': (response) => response.writeHead(200, html).end(page),
    '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
    '/nowhere': (response) => response.writeHead(302, html).end(page),
    '/inside': (response) => response.writeHead(302, { location: 'http://0x7f.0.0.2/' }).end(),
    '/inside-by-name': (response) => response.writeHead(307, { location: 'http://router.example/' }).end(),
    '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
    '/to-user': (response) => response.writeHead(302, { location: 'http://a@news.example/' }).end(),
  });
});
afterAll(() => server.close());

const fetchPage = (path: string, policy: Partial<WebPolicy> = {}, maxBytes = 1_000_000) =>
  localWeb(policy).fetch(server.origin + path, { maxBytes });
const failure = (path: string, policy: Partial<WebPolicy> = {}): Promise<AppError> =>
  caught(() => fetchPage(path, policy));
const hurried = { totalMs: 300 };

describe('what is fetched', () => {
  it('is the bytes, with where they were found and what the server says of them', async () => {
    const { bytes, ...facts } = await fetchPage('/fair');
    expect(Buffer.from(bytes).toString()).toBe(page);
    expect(facts).toEqual({ url: `${server.origin}/fair`, mediaType: 'text/html', charset: 'utf-8' });
  });

  it.each(['/gzip', '/br'])('is unpacked: %s', async (path) => {
    expect(Buffer.from((await fetchPage(path)).bytes).toString()).toBe(page);
  });

  it('may be of a server that says nothing', async () => {
    expect(await fetchPage('/bare')).toMatchObject({ mediaType: null, charset: null });
  });

  it('is found where the server sends on to, without the part after #', async () => {
    expect((await fetchPage('/moved')).url).toBe(`${server.origin}/fair?x=1`);
  });

  it('is asked for by name, honestly, and without cookies', async () => {
    await localWeb().fetch(`http://news.example:${server.port}/fair`, { maxBytes: 1000 });
    const headers = server.asked.at(-1)?.headers;
    expect(headers).toMatchObject({ host: `news.example:${server.port}`, 'user-agent': 'Lectern/test' });
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });
});

describe('computers that are not talked to', () => {
  const refused = async (url: string, policy?: Partial<WebPolicy>): Promise<string> => {
    const before = server.asked.length;
    const error = await caught(() => localWeb(policy).fetch(url, { maxBytes: 1000 }));
    expect(error.code).toBe('fetch-address-refused');
    expect(server.asked.length - before).toBeLessThanOrEqual(url.startsWith(server.origin) ? 1 : 0);
    return error.message;
  };

  it('are this one and all others of no public address, as a person’s command has it', async () => {
    const web = openWeb('Lectern/test');
    for (const host of ['127.0.0.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', 'localhost']) {
      const error = await caught(() => web.fetch(`http://${host}:${server.port}/fair`, { maxBytes: 1000 }));
      expect([host, error.code]).toEqual([host, 'fetch-address-refused']);
    }
  });

  it('are those that a name leads to, even beside an open one', async () => {
    const resolve = () =>
      Promise.resolve([
        { address: '127.0.0.1', family: 4 },
        { address: '127.0.0.2', family: 4 },
      ]);
    expect(await refused(`http://news.example:${server.port}/fair`, { resolve })).toContain('127.0.0.2');
  });

  it('are those that a page sends on to', async () => {
    const resolve = (host: string) =>
      Promise.resolve([{ address: host === 'router.example' ? '127.0.0.3' : '127.0.0.1', family: 4 }]);
    expect(await refused(`${server.origin}/inside`)).toContain('127.0.0.2');
    expect(await refused(`${server.origin}/inside-by-name`, { resolve })).toContain('127.0.0.3');
    expect(await refused(`${server.origin}/to-file`)).toContain('neither http nor https');
    expect(await refused(`${server.origin}/to-user`)).toContain('user’s name');
  });

  it('cannot be slipped in between the look at a name’s address and the connection to it', async () => {
    const answers = ['127.0.0.1', '127.0.0.9'];
    const resolve = () => Promise.resolve([{ address: answers.shift() ?? '127.0.0.9', family: 4 }]);
    const web = localWeb({ resolve });
    const url = `http://news.example:${server.port}/fair`;
    expect((await web.fetch(url, { maxBytes: 1000 })).url).toBe(url);
    expect(answers).toEqual(['127.0.0.9']);
    expect((await caught(() => web.fetch(url, { maxBytes: 1000 }))).message).toContain('127.0.0.9');
  });
});

describe('bounds', () => {
  it.each(['/bomb', '/hollow', '/endless'])('end %s', async (path) => {
    const error = await failure(path);
    expect([error.code, error.hint]).toEqual(['source-too-large', expect.stringContaining('--max-size')]);
  });

  it('hold for what the server announces', async () => {
    expect((await caught(() => fetchPage('/fair', {}, page.length - 1))).code).toBe('source-too-large');
    expect((await fetchPage('/fair', {}, page.length)).bytes).toHaveLength(page.length);
  });

  it.each(['/silent', '/slow'])('end the waiting for %s', async (path) => {
    const error = await failure(path, hurried);
    expect([error.code, error.message]).toEqual(['fetch-too-slow', expect.stringContaining('0.3 seconds')]);
  });

  it('end the waiting for a name, and for an encrypted connection', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const resolve = () => new Promise<never>(() => undefined);
    const unresolved = { connectMs: 50, resolve };
    const byName = () => localWeb(unresolved).fetch('http://news.example/', { maxBytes: 1000 });
    const { port } = silent.address() as AddressInfo;
    const encrypted = () =>
      localWeb({ connectMs: 50 }).fetch(`https://news.example:${port}/`, { maxBytes: 1000 });
    expect((await caught(byName)).message).toContain('no connection within 0.05 seconds');
    expect((await caught(encrypted)).message).toContain('no connection within 0.05 seconds');
    silent.close();
  });

  it('leave pages that are sent round and round', async () => {
    const before = server.asked.length;
    expect((await failure('/round')).code).toBe('fetch-redirects');
    expect(server.asked.length - before).toBe(6);
  });
});

describe('what cannot be fetched', () => {
  it.each([
    ['/missing', '404: there is no such page'],
    ['/gone', '410'],
    ['/trouble', '503: the server is in trouble'],
    ['/nowhere', '302'],
  ])('%s says its status: %s', async (path, words) => {
    const error = await failure(path);
    expect([error.code, error.message]).toEqual(['fetch-status', expect.stringContaining(words)]);
  });

  it('is no article', async () => {
    const error = await failure('/picture');
    expect([error.code, error.message]).toEqual(['fetch-no-article', expect.stringContaining('image/png')]);
  });

  it.each([
    ['/cut', 'breaks off'],
    ['/damaged', 'cannot be unpacked'],
    ['/unasked', '"zstd"'],
    ['/broken-off', 'broke off'],
  ])('%s: %s', async (path, words) => {
    const error = await failure(path);
    expect([error.code, error.message]).toEqual(['fetch-failed', expect.stringContaining(words)]);
  });

  it('has a name that nobody knows, or nobody who answers', async () => {
    const unknown = await caught(() => localWeb().fetch('https://news.invalid/', { maxBytes: 1000 }));
    expect([unknown.code, unknown.message]).toEqual(['fetch-failed', expect.stringContaining('no computer')]);
    const closed = await serve({});
    closed.close();
    const refused = await caught(() => localWeb().fetch(closed.origin, { maxBytes: 1000 }));
    expect(refused.message).toContain('refused');
  });

  it('breaks off in the encryption', async () => {
    const hello: Buffer[] = [];
    const rude = createServer((socket) =>
      socket
        .on('error', () => undefined)
        .once('data', (data) => {
          hello.push(data);
          socket.destroy();
        }),
    );
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
    const { port } = rude.address() as AddressInfo;
    const error = await caught(() => localWeb().fetch(`https://news.example:${port}/`, { maxBytes: 1000 }));
    expect(error.code).toBe('fetch-failed');
    expect(Buffer.concat(hello).toString('latin1')).toContain('news.example');
    rude.close();
  });

  it('is stopped by a person', async () => {
    const stop = new AbortController();
    const fetching = localWeb().fetch(`${server.origin}/slow`, { maxBytes: 1000, signal: stop.signal });
    setTimeout(() => stop.abort(new Error('stopped')), 50);
    await expect(fetching).rejects.toThrow('stopped');
  });
});
