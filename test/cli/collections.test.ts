import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectAll, renderAll } from '../../src/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

const item = (title: string, words: string): string =>
  `<item><title>${title}</title><description>${words}</description></item>`;
const feedOf = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Harbour Mail</title>${items.join('')}</channel></rss>`;

const tides = item('Tides rise', 'They rise. "They always do," said Ana Ruiz.');
const ferry = item('Ferry goes electric', 'It is quiet.');

describe('lectern render on a feed', () => {
  const render = (folder: string, ...more: readonly string[]) =>
    run(['render', 'feed.xml', '--only', 'email', ...more], { folder });

  it('makes a folder of each entry, named by its headline, equal ones told apart by their order', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'feed.xml'), feedOf(tides, ferry, tides, '<item/>'));
    const { code, err } = await render(folder);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      'ferry-goes-electric',
      'tides-rise',
      'tides-rise-2',
    ]);
    expect(err).toContain('[entry-left-out]');
  });

  it('leaves the entries that it has made before as they are when a new one comes', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'feed.xml'), feedOf(tides));
    await render(folder, '--json');
    writeFileSync(join(folder, 'feed.xml'), feedOf(ferry, tides.replace('They', 'All')));
    const first = JSON.parse((await render(folder, '--json')).out) as { slug: string; unchanged: boolean }[];
    expect(first.map(({ unchanged }) => unchanged)).toEqual([false, false]);
    writeFileSync(
      join(folder, 'feed.xml'),
      feedOf(item('Fog', 'It lifts.'), ferry, tides.replace('They', 'All')),
    );
    const second = JSON.parse((await render(folder, '--json')).out) as { slug: string; unchanged: boolean }[];
    expect(second.map(({ slug, unchanged }) => [slug, unchanged])).toEqual([
      ['fog', false],
      ['ferry-goes-electric', true],
      ['tides-rise', true],
    ]);
  });

  it('makes only the entry that is asked for, into a folder of the file’s name', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'feed.xml'), feedOf(tides, ferry));
    await render(folder, '--entry', '2');
    expect(readdirSync(join(folder, 'out'))).toEqual(['feed']);
    expect(readFileSync(join(folder, 'out', 'feed', 'email.txt'), 'utf8')).toContain('Ferry goes electric');
    expect(await render(folder, '--entry', '9')).toMatchObject({
      code: 2,
      err: expect.stringContaining('entry-missing'),
    });
    expect(await render(folder, '--entry', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('usage-wrong'),
    });
  });

  it('reads a feed from standard input, and does the rest where one source fails', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'cut.json'), '{"version": "https://jsonfeed.org/version/1.1", "items": [');
    const { code } = await run(['render', 'cut.json', '-', '--only', 'email'], {
      folder,
      input: feedOf(tides, ferry),
    });
    expect(code).toBe(2);
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['ferry-goes-electric', 'tides-rise']);
  });
});

describe('lectern inspect on a feed', () => {
  const input = feedOf(tides, ferry);

  it('shows every entry under its name', async () => {
    const { code, out } = await run(['inspect', '-'], { input });
    expect(code).toBe(0);
    expect(out).toMatch(
      /standard input, entry 1 —\nTides rise\n[^]*standard input, entry 2 —\nFerry goes electric\n/u,
    );
  });

  it('prints a list of objects, and one object for one article', async () => {
    const all = JSON.parse((await run(['inspect', '-', '--json'], { input })).out) as { headline: string }[];
    expect(all.map(({ headline }) => headline)).toEqual(['Tides rise', 'Ferry goes electric']);
    const one = await run(['inspect', '-', '--json', '--entry', '2'], { input });
    expect(JSON.parse(one.out)).toMatchObject({ headline: 'Ferry goes electric' });
    const only = await run(['inspect', '-', '--json'], { input: feedOf(tides) });
    expect(JSON.parse(only.out)).toMatchObject({ headline: 'Tides rise' });
  });
});

describe('lectern listen on a feed', () => {
  it('asks which entry is meant', async () => {
    const { code, err } = await run(['listen', '-'], { input: feedOf(tides, ferry) });
    expect(code).toBe(2);
    expect(err).toContain('[several-articles]');
  });
});

describe('the library', () => {
  it('renders and inspects every article of a source', async () => {
    const out = temporaryFolder();
    const source = { name: 'feed.xml', bytes: new TextEncoder().encode(feedOf(tides, ferry, tides)) };
    const made = await renderAll(source, { out, only: ['email'] });
    expect(made.map(({ slug }) => slug)).toEqual(['tides-rise', 'ferry-goes-electric', 'tides-rise-2']);
    const seen = await inspectAll(source);
    expect(seen.map(({ quotes }) => quotes.length)).toEqual([1, 0, 1]);
    expect(await renderAll(source, { out, only: ['email'], entry: 2 })).toHaveLength(1);
  });
});
