import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArchiveAddress, redirected } from '../../../src/adapters/voice-library/archive-address.ts';
import { downloadArchive } from '../../../src/adapters/voice-library/download-archive.ts';
import { publicLookup } from '../../../src/adapters/voice-library/request-archive.ts';
import type { Progress } from '../../../src/ports/progress.ts';
import { silentProgress } from '../../../src/ports/progress.ts';
import { caught } from '../../support/caught.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { serveArchive } from './archive-server.ts';

const archive = Buffer.alloc(3_000_000, 'The ferry is late, and the quay is full. ');
const sha256 = createHash('sha256').update(archive).digest('hex');

interface Wishes {
  readonly folder?: string;
  readonly maxBytes?: number;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  readonly waitsMs?: readonly number[];
}

function download(address: string, wishes: Wishes = {}) {
  const options = { maxBytes: 1e9, waitsMs: [1, 1], progress: silentProgress, ...wishes };
  const { folder = temporaryFolder(), signal = new AbortController().signal } = wishes;
  return downloadArchive(parseArchiveAddress(address), { ...options, folder, signal });
}

describe('downloadArchive', () => {
  it('gives the archive, tells how far it is, and leaves nothing when it is removed', async () => {
    const { url } = await serveArchive({ archive });
    const folder = temporaryFolder();
    const told: (number | string | null)[] = [];
    const progress: Progress = {
      step: (title, total) => told.push(title, total),
      advance: (done) => told.push(done),
      end: () => undefined,
    };
    const fetched = await download(`${url}/a.tar#${sha256}`, { folder, progress });
    expect(archive.equals(readFileSync(fetched.path))).toBe(true);
    expect(told.slice(0, 2)).toEqual(['Megabytes fetched', 3]);
    expect(told.at(-1)).toBe(3);
    await fetched.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('goes on where a connection broke off, as long as it gets on', async () => {
    const server = await serveArchive({
      archive,
      etag: '"one"',
      breaksAfter: [1_000_000, 500_000, 100_000, 1],
    });
    const { path } = await download(`${server.url}/a.tar#${sha256}`);
    expect(archive.equals(readFileSync(path))).toBe(true);
    expect(server.asked.map(({ range }) => range)).toEqual([
      null,
      'bytes=1000000-',
      'bytes=1500000-',
      'bytes=1600000-',
      'bytes=1600001-',
    ]);
    expect(server.asked.at(-1)?.ifRange).toBe('"one"');
  });

  it('gives up where it does not get on, and another run goes on from what has come', async () => {
    const folder = temporaryFolder();
    const broken = await serveArchive({ archive, etag: '"one"', breaksAfter: [2_000_000, 0, 0, 0, 0] });
    const error = await caught(() => download(`${broken.url}/a.tar#${sha256}`, { folder }));
    expect(error.code).toBe('voice-download-failed');
    expect(readdirSync(folder)).toHaveLength(2);
    const whole = await serveArchive({ archive, etag: '"one"' });
    const { path } = await download(`${whole.url}/a.tar#${sha256}`, { folder });
    expect(archive.equals(readFileSync(path))).toBe(true);
    expect(whole.asked).toEqual([{ path: '/a.tar', range: 'bytes=2000000-', ifRange: '"one"' }]);
  });

  it.each([
    ['the archive is another one now', { etag: '"two"' }],
    ['the server gives no parts', { etag: '"one"', ranges: false }],
  ])('begins anew where %s', async (_, serving) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `.fetched-${sha256}.part`), 'something else');
    writeFileSync(join(folder, `.fetched-${sha256}.etag`), '"one"');
    const server = await serveArchive({ archive, ...serving });
    const { path } = await download(`${server.url}/a.tar#${sha256}`, { folder });
    expect(archive.equals(readFileSync(path))).toBe(true);
    expect(server.asked).toHaveLength(1);
  });

  it('begins anew where what an earlier run left is wrong', async () => {
    for (const left of ['wrong bytes', Buffer.concat([archive, archive])]) {
      const folder = temporaryFolder();
      writeFileSync(join(folder, `.fetched-${sha256}.part`), left);
      const { path } = await download(`${(await serveArchive({ archive })).url}/a.tar#${sha256}`, { folder });
      expect(archive.equals(readFileSync(path))).toBe(true);
    }
  });

  it('asks for nothing where all of it is there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `.fetched-${sha256}.part`), archive);
    const { path } = await download(`${(await serveArchive({ archive })).url}/a.tar#${sha256}`, { folder });
    expect(archive.equals(readFileSync(path))).toBe(true);
  });

  it('throws away what has another checksum', async () => {
    const folder = temporaryFolder();
    const { url } = await serveArchive({ archive });
    const error = await caught(() => download(`${url}/a.tar#${'0'.repeat(64)}`, { folder }));
    expect(error.code).toBe('voice-checksum-wrong');
    expect(error.message).toContain(sha256);
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['/gone', 404, 1],
    ['/busy', 503, 3],
  ] as const)('says that the server answered: %s', async (path, status, requests) => {
    const server = await serveArchive({ archive, answers: { [path]: [status] } });
    const error = await caught(() => download(`${server.url}${path}#${sha256}`));
    expect(error.code).toBe('voice-download-failed');
    expect(error.message).toContain(`it answered ${status}`);
    expect(server.asked).toHaveLength(requests);
  });

  it('follows redirections, and not for ever', async () => {
    const answers = { '/a': [302, '/b'], '/b': [307, '/c.tar'], '/round': [302, '/round'] } as const;
    const { url } = await serveArchive({ archive, answers });
    const { path } = await download(`${url}/a#${sha256}`);
    expect(archive.equals(readFileSync(path))).toBe(true);
    const error = await caught(() => download(`${url}/round#${sha256}`));
    expect(error.code).toBe('voice-address-refused');
  });

  it('refuses what is too large, told or not', async () => {
    const { url } = await serveArchive({ archive });
    const error = await caught(() => download(`${url}/a.tar#${sha256}`, { maxBytes: 1e6 }));
    expect(error.message).toContain('larger than 1000000 bytes');
  });

  it('stops when it is told to, and keeps what has come', async () => {
    const { url } = await serveArchive({ archive, breaksAfter: [1_000_000] });
    const [folder, stop] = [temporaryFolder(), new AbortController()];
    const underWay = download(`${url}/a.tar#${sha256}`, { folder, signal: stop.signal, waitsMs: [60_000] });
    setTimeout(() => stop.abort(new Error('enough')), 300);
    await expect(underWay).rejects.toThrow('enough');
    expect(readdirSync(folder)).toContain(`.fetched-${sha256}.part`);
  });
});

describe('an address', () => {
  it.each([
    ['http://voices.example/a.tar#', 'voice-address-refused'],
    ['ftp://voices.example/a.tar#', 'voice-address-refused'],
    ['https://name:secret@voices.example/a.tar#', 'voice-address-refused'],
    ['https://[/a.tar#', 'voice-address-refused'],
    ['https://10.0.0.1/a.tar#', 'voice-address-refused'],
    ['https://[fd00::1]/a.tar#', 'voice-address-refused'],
    ['https://169.254.169.254/latest#', 'voice-address-refused'],
  ])('is refused: %s', async (address, code) => {
    const error = await caught(() => download(address + sha256, { waitsMs: [] }));
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('secret');
  });

  it('needs a checksum', () => {
    expect(() => parseArchiveAddress('https://voices.example/a.tar')).toThrow('no checksum');
    expect(() => parseArchiveAddress('https://voices.example/a.tar#abc')).toThrow('no checksum');
    const parsed = parseArchiveAddress(`https://voices.example/a.tar#sha256=${sha256.toUpperCase()}`);
    expect(parsed).toMatchObject({ sha256, url: { href: 'https://voices.example/a.tar' } });
  });

  it('leads to no place that it could not name itself', () => {
    const from = new URL('https://voices.example/a.tar');
    expect(redirected(from, '/b.tar').href).toBe('https://voices.example/b.tar');
    for (const to of [
      'http://voices.example/b',
      'http://127.0.0.1/b',
      'https://localhost/b',
      'file:///etc/x',
    ])
      expect(() => redirected(from, to)).toThrow('is not fetched');
  });

  it('is not fetched where its name leads into a closed network', async () => {
    const lookUp = publicLookup(new URL('https://voices.example/a.tar'));
    const cause = await new Promise((resolve) => lookUp('localhost', { all: true }, resolve));
    expect(cause).toMatchObject({ code: 'voice-address-refused' });
  });
});
