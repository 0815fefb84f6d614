import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

const article = 'Tides rise | Harbour News\n\nThey rise.\n\n"They always do," said Ana Ruiz.\n';
const email = ['article.json', 'email.eml', 'email.html', 'email.txt', 'report.json'];

describe('lectern render', () => {
  it('publishes the parts that are asked for, and says where', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'Tides & more.txt'), article);
    const { code, out } = await run(['render', 'Tides & more.txt', '--only', 'email'], { folder });
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toEqual(['tides-more']);
    expect(readdirSync(join(folder, 'out', 'tides-more'))).toEqual(email);
    expect(out).toContain(join('out', 'tides-more', 'email.html'));
    expect(out).not.toContain('audio.mp3');
  });

  it('makes a script with voices and without times where no audio is asked for', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    await run(['render', 'tides.txt', '--only', 'script', '--voice', 'rms'], { folder });
    const script = JSON.parse(readFileSync(join(folder, 'out', 'tides', 'script.json'), 'utf8')) as {
      segments: { kind: string; voice: { id: string }; startMs?: number }[];
    };
    expect(script.segments[0]).toMatchObject({ kind: 'headline', voice: { id: 'rms' } });
    expect(script.segments[0]).not.toHaveProperty('startMs');
  });

  it('names the folder of standard input after the headline, and counts up for a second one of a name', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'tides.txt'), article);
    }
    await run(['render', '-', '--only', 'email'], { folder, input: article });
    await run(['render', join('a', 'tides.txt'), join('b', 'tides.txt'), '--only', 'email'], { folder });
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['tides', 'tides-2', 'tides-rise']);
  });

  it('reads what a person corrected beside an article, which is no article itself, and renders again when that changes', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    writeFileSync(
      join(folder, 'tides.lectern.yaml'),
      'quotations: [{ words: They always do, speaker: Otto Brill }]',
    );
    const render = (...more: string[]) =>
      run(['render', 'tides.lectern.yaml', ...more, '--only', 'script'], { folder });
    expect((await render('tides.txt')).code).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toEqual(['tides']);
    const script = () => readFileSync(join(folder, 'out', 'tides', 'script.json'), 'utf8');
    expect(script()).toContain('Otto Brill');
    writeFileSync(join(folder, 'tides.lectern.yaml'), '');
    await render('tides.txt');
    expect(script()).not.toContain('Otto Brill');
    expect(await render()).toMatchObject({ code: 2, err: expect.stringContaining('Name the article') });
  });

  it('completes the others when one source fails, and exits 2', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'good.txt'), article);
    writeFileSync(join(folder, 'empty.txt'), '');
    const { code, err } = await run(['render', 'empty.txt', 'good.txt', '--only', 'email'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('empty.txt: ');
    expect(readdirSync(join(folder, 'out'))).toEqual(['good']);
  });

  it('prints what was made as JSON', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    const { out } = await run(['render', 'tides.txt', '--only', 'email', '--json'], { folder });
    expect(JSON.parse(out)).toMatchObject([
      { slug: 'tides', headline: 'Tides rise', report: { passed: true } },
    ]);
  });

  it('takes warnings for failures with --strict, and tells only errors with --quiet', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    const line = ['render', 'tides.txt', '--only', 'email'];
    expect((await run([...line, '--strict'], { folder })).code).toBe(1);
    expect(await run([...line, '--quiet'], { folder })).toEqual({ code: 0, out: '', err: '' });
  });

  it('tells a missing setting once for many articles', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(folder, name), article);
    const { err } = await run(['render', 'a.txt', 'b.txt', '--only', 'email'], { folder });
    expect(err.match(/\[email-sender-missing\]/gu)).toHaveLength(1);
  });

  it('gives the same bytes twice, whatever the folder, the clock and the order', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [first, second]) {
      writeFileSync(join(folder, 'tides.txt'), article);
      writeFileSync(join(folder, 'other.txt'), article.replace('Tides', 'Winds'));
    }
    await run(['render', 'tides.txt', '--date', '2026-03-04'], { folder: first });
    await run(['render', 'other.txt', 'tides.txt'], {
      folder: second,
      env: { SOURCE_DATE_EPOCH: '1772582400' },
    });
    const made = readdirSync(join(first, 'out', 'tides'));
    expect(made).toHaveLength(11);
    for (const name of made) {
      const [one, other] = [first, second].map((folder) => readFileSync(join(folder, 'out', 'tides', name)));
      expect(one?.equals(other ?? Buffer.alloc(0)), name).toBe(true);
    }
  });

  it('leaves an unchanged article as it stands, and mends one that was touched', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    const line = ['render', 'tides.txt', '--only', 'email', '--json'];
    const unchanged = async (...more: string[]): Promise<unknown> =>
      (JSON.parse((await run([...line, ...more], { folder })).out) as { unchanged: boolean }[])[0]?.unchanged;
    expect(await unchanged()).toBe(false);
    expect(await unchanged()).toBe(true);
    expect(await unchanged('--force')).toBe(false);
    expect(await unchanged('--date', '2026-03-04')).toBe(false);
    expect(await unchanged()).toBe(false);
    const path = join(folder, 'out', 'tides', 'email.txt');
    writeFileSync(path, 'touched');
    expect(await unchanged()).toBe(false);
    expect(readFileSync(path, 'utf8')).toContain('They rise.');
    writeFileSync(join(folder, 'tides.txt'), article.replace('rise.', 'fall.'));
    expect(await unchanged()).toBe(false);
    expect(readFileSync(path, 'utf8')).toContain('They fall.');
  });

  it('works without a cache that can be written, and says so', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    writeFileSync(join(folder, 'file'), '');
    const env = { LECTERN_CACHE: join(folder, 'file', 'cache') };
    const { code, err } = await run(['render', 'tides.txt'], { folder, env });
    expect(code).toBe(0);
    expect(err).toContain('[cache-unusable]');
    expect(existsSync(join(folder, 'out', 'tides', 'audio.mp3'))).toBe(true);
  });

  it('shows a person who watches what it is doing, and nobody else', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    const watched = await run(['render', 'tides.txt', '--force'], { folder, watched: true });
    expect(watched.err).toMatch(/Speaking \d+ of \d+, \d+ %/u);
    expect((await run(['render', 'tides.txt'], { folder })).err).not.toContain('Speaking');
  });

  it('leaves out/ as it was when it is stopped', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    mkdirSync(join(folder, 'out', 'tides'), { recursive: true });
    writeFileSync(join(folder, 'out', 'tides', 'kept.txt'), 'old');
    const stop = new AbortController();
    const stopped = run(['render', 'tides.txt'], { folder, signal: stop.signal });
    setImmediate(() => stop.abort());
    expect(await stopped).toMatchObject({ code: 130, out: '' });
    expect(readdirSync(join(folder, 'out'))).toEqual(['tides']);
    expect(readdirSync(join(folder, 'out', 'tides'))).toEqual(['kept.txt']);
  });
});

describe('lectern render of what cannot be read', () => {
  const nul = Buffer.from('Tides\n\nThey \0rise.\n');
  it.each([
    ['empty', Buffer.alloc(0), 'source-empty'],
    ['white space', Buffer.from(' \n\t\n'), 'source-empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'source-binary'],
    ['a NUL', nul, 'source-has-nuls'],
    ['a byte that Windows-1252 lacks', Buffer.from([0x54, 0x69, 0x81, 0x64, 0xe9]), 'byte-undefined'],
  ])('refuses %s with a code and a hint, and leaves out/ as it was', async (_, bytes, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), bytes);
    mkdirSync(join(folder, 'out', 'tides'), { recursive: true });
    writeFileSync(join(folder, 'out', 'tides', 'kept.txt'), 'old');
    const result = await run(['render', 'tides.txt'], { folder });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toContain(`[${code}]`);
    expect(readdirSync(join(folder, 'out'))).toEqual(['tides']);
    expect(readdirSync(join(folder, 'out', 'tides'))).toEqual(['kept.txt']);
  });

  it('says that out/ cannot be written, before it speaks', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'tides.txt'), article);
    writeFileSync(join(folder, 'out'), 'a file');
    const { code, err } = await run(['render', 'tides.txt'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('[out-unwritable]');
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file');
  });
});
