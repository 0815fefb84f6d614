import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

const article = (headline: string): string =>
  `${headline} | Harbour News\n\nThey rise.\n\n"They always do," said Ana Ruiz.\n`;

/** A folder `news` with these files in it. */
function newsroom(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, 'news', dirname(name)), { recursive: true });
    writeFileSync(join(folder, 'news', name), content);
  }
  return folder;
}

const made = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'out')).filter((name) => !name.startsWith('.'));

interface Made {
  readonly slug: string;
  readonly unchanged: boolean;
}

describe('lectern render of a folder', () => {
  it('renders its articles and those of the folders in it, in the order of their names', async () => {
    const folder = newsroom({
      'b.md': '# Boats leave\n\nThey leave.\n',
      'a.txt': article('Tides rise'),
      '2026/a.txt': article('Winds turn'),
    });
    const { code, out } = await run(['render', 'news', '--only', 'email', '--json'], { folder });
    expect(code).toBe(0);
    const slugs = (JSON.parse(out) as Made[]).map(({ slug }) => slug);
    expect(slugs).toEqual(['a', 'a-2', 'b']);
    expect(out).toContain('"headline": "Winds turn",\n');
  });

  it('passes over what is no article', async () => {
    const folder = newsroom({
      'tides.txt': article('Tides rise'),
      'tides.lectern.yaml': '',
      'lexicon.yaml': 'Ana: anna',
      'photo.jpg': 'no picture',
      'package.json': '{ "name": "news" }',
      'sitemap.xml': '<urlset/>',
      '.draft.txt': article('Not yet'),
      '.git/notes.txt': article('No'),
      'node_modules/parcel/readme.md': '# No\n\nNo.\n',
      'rendered/tides/article.json': '{}',
      'rendered/tides/report.json': '{}',
      'rendered/tides/email.html': '<p>No</p>',
      'out/tides/email.html': '<p>No</p>',
    });
    symlinkSync(folder, join(folder, 'news', 'round'), 'junction');
    const { code, err } = await run(['render', 'news', '--only', 'email', '--out', join('news', 'out')], {
      folder,
    });
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, 'news', 'out'))).toEqual(['tides']);
  });

  it('takes feeds, and JSON that is an article', async () => {
    const feed = `<rss version="2.0"><channel><title>News</title><item><title>Ferry sails</title><description>It sails at noon.</description></item></channel></rss>`;
    const folder = newsroom({ 'feed.xml': feed, 'tides.txt': article('Tides rise') });
    await run(['render', 'news', '--only', 'email'], { folder });
    expect(made(folder)).toEqual(['feed', 'tides']);
  });

  it('fails one bad article alone, by its name, and says so in the exit code', async () => {
    const folder = newsroom({ 'a.txt': article('Tides rise'), 'b.txt': '', 'c.txt': article('Winds turn') });
    const { code, err } = await run(['render', 'news', '--only', 'email'], { folder });
    expect(code).toBe(2);
    expect(err).toContain(`${join('news', 'b.txt')}: lectern: `);
    expect(made(folder)).toEqual(['a', 'c']);
  });

  it('leaves what is unchanged as it stands', async () => {
    const folder = newsroom({ 'a.txt': article('Tides rise'), 'b.txt': article('Winds turn') });
    const line = ['render', 'news', '--only', 'email', '--json'];
    await run(line, { folder });
    writeFileSync(join(folder, 'news', 'b.txt'), article('Winds turned'));
    const again = JSON.parse((await run(line, { folder })).out) as Made[];
    expect(again.map(({ unchanged }) => unchanged)).toEqual([true, false]);
  });

  it('says on one line how many are done, and what is under way', async () => {
    const names = ['a', 'b', 'c'];
    const folder = newsroom(
      Object.fromEntries(names.map((name) => [`${name}.txt`, article(`${name} rises`)])),
    );
    const { err } = await run(['render', 'news', '--only', 'audio'], { folder, watched: true });
    expect(err).toMatch(/0 of 3 done · a\.txt: [^·\r]+ · b\.txt: Speaking/u);
    expect(err).not.toMatch(/b\.txt: [^·\r]* · a\.txt/u);
    expect(err).toMatch(/[12] of 3 done · (?:[ab]\.txt: [^·]* · )?c\.txt: /u);
  });

  it('says that there is no article', async () => {
    const folder = newsroom({ 'photo.jpg': '' });
    const { code, err } = await run(['render', 'news'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('[folder-without-articles]');
    expect(err).toContain('among 1 files');
  });

  it('takes up a run that was killed where it stopped', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const folder = newsroom(
      Object.fromEntries(names.map((name) => [`${name}.txt`, article(`Tides of ${name.repeat(3)} rise`)])),
    );
    const env = { ...process.env, LECTERN_CACHE: join(folder, 'cache'), CI: '1' };
    const line = [resolve('dist/cli/bin.js'), 'render', 'news', '--json'];
    const first = spawn(process.execPath, line, { cwd: folder, env, stdio: 'ignore' });
    const ended = once(first, 'exit');
    // Two are under way at a time: when the fourth appears, the first has been remembered as well.
    while (!existsSync(join(folder, 'out', 'd')) && first.exitCode === null)
      await new Promise((next) => setTimeout(next, 5));
    first.kill('SIGKILL');
    await ended;
    const whole = made(folder);
    const { status, stdout } = spawnSync(process.execPath, line, { cwd: folder, env, encoding: 'utf8' });
    expect(status).toBe(0);
    const again = JSON.parse(stdout) as Made[];
    expect(again.map(({ slug }) => slug)).toEqual(names);
    const kept = again.filter(({ unchanged }) => unchanged).map(({ slug }) => slug);
    expect(kept).toContain('a');
    expect(whole).toEqual(expect.arrayContaining(kept));
    expect(readdirSync(join(folder, 'out'))).toEqual(names);
  });
});

describe('lectern check of a folder', () => {
  it('checks every edition in it', async () => {
    const folder = newsroom({ 'a.txt': article('Tides rise'), 'b.txt': article('Winds turn') });
    await run(['render', 'news', '--only', 'email'], { folder });
    const { code, out } = await run(['check', 'out', '--json'], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(2);
    expect((await run(['check', 'news'], { folder })).err).toContain('[edition-missing]');
  });
});
