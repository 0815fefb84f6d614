import { readFileSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/index.ts';
import { caught } from '../support/caught.ts';
import { temporaryFolder } from '../support/folder.ts';
import { localWeb, serve, type WebServer } from '../support/web-server.ts';
import { run } from './fake-terminal.ts';

const page = `<!doctype html><html lang="en"><head><title>Ferry goes electric</title></head><body><article>
<h1>Ferry goes electric</h1>
<p>The ferry is quiet now, and <a href="../timetable">its timetable</a> stays as it is, the harbour trust said on Monday.</p>
<p>"It took a year," said Ana Ruiz, who runs the trust.</p>
</article></body></html>`;

let server: WebServer;
beforeAll(async () => {
  const as = (type: string, content: string | Uint8Array) => (response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': type }).end(content);
  server = await serve({
    '/news/old': (response) => response.writeHead(302, { location: '/news/2026/ferry?print=1' }).end(),
    '/news/2026/ferry?print=1': as('text/html', page),
    '/notes': as('text/markdown; charset=utf-8', '# Ferry goes electric\n\nIt is *quiet*.\n'),
    '/feed': as(
      'text/html',
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Mail</title><item><title>Fog</title><link>/news/fog</link><description>&lt;p>It &lt;a href="/lift">lifts&lt;/a>.&lt;/p></description></item></channel></rss>',
    ),
    '/cyrillic': as(
      'text/html; charset=KOI8-R',
      Buffer.from('<h1>\xF0\xCF\xD2\xD4</h1><p>\xEF\xD4\xCB\xD2\xD9\xD4.</p>', 'latin1'),
    ),
    '/bare.md': as('application/octet-stream', '# Ferry\n\nIt is quiet.\n'),
  });
});
afterAll(() => server.close());

const web = localWeb();

describe('an address for a source', () => {
  it.each(['render', 'inspect', 'listen'])('is refused by %s unless fetching is allowed', async (command) => {
    const { code, err } = await run([command, `${server.origin}/notes`], { web });
    expect(code).toBe(2);
    expect(err).toContain('[fetch-not-allowed]');
    expect(err).toContain('--fetch');
    expect(server.asked).toHaveLength(0);
  });

  it('is refused where it is no page’s, allowed or not', async () => {
    const { code, err } = await run(['inspect', 'ftp://news.example/a.txt', '--fetch'], { web });
    expect([code, err]).toEqual([2, expect.stringContaining('[fetch-address-refused]')]);
  });

  it('is refused inside the own network, as the command runs', async () => {
    const { openWeb } = await import('../../src/adapters/web-page/open-web.ts');
    const { err } = await run(['inspect', server.origin, '--fetch'], { web: openWeb('Lectern/test') });
    expect(err).toContain('127.0.0.1 is no address of the public internet');
    expect(server.asked).toHaveLength(0);
  });

  it('gives its article, whose links start from where it was found', async () => {
    const folder = temporaryFolder();
    const { code, err } = await run(['render', `${server.origin}/news/old`, '--fetch', '--only', 'email'], {
      folder,
      web,
    });
    expect(code, err).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toEqual(['ferry-goes-electric']);
    const article = readFileSync(join(folder, 'out/ferry-goes-electric/article.json'), 'utf8');
    expect(JSON.parse(article)).toMatchObject({ url: `${server.origin}/news/2026/ferry?print=1` });
    expect(article).toContain(`${server.origin}/news/timetable`);
  });

  it.each([
    ['/notes', 'Ferry goes electric'],
    ['/bare.md', 'Ferry'],
    ['/feed', 'Fog'],
    ['/cyrillic', 'Порт'],
  ])('is read as what it is: %s', async (path, headline) => {
    const { code, out } = await run(['inspect', server.origin + path, '--fetch', '--json'], { web });
    expect([code, JSON.parse(out)]).toMatchObject([0, { headline }]);
  });

  it('fails alone among several sources', async () => {
    const folder = temporaryFolder();
    const sources = [`${server.origin}/missing`, `${server.origin}/notes`];
    const { code, err } = await run(['render', ...sources, '--fetch', '--only', 'email'], { folder, web });
    expect([code, err]).toEqual([2, expect.stringContaining('[fetch-status]')]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['ferry-goes-electric']);
  });
});

describe('an address in the library', () => {
  it('is refused unless fetching is allowed, and inside the own network then too', async () => {
    expect((await caught(() => inspect(`${server.origin}/notes`))).code).toBe('fetch-not-allowed');
    const error = await caught(() => inspect(`${server.origin}/notes`, { fetch: true }));
    expect(error.code).toBe('fetch-address-refused');
  });
});
