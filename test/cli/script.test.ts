import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { render as renderOne } from '../../src/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { run } from './fake-terminal.ts';

const article = 'Tides rise | Harbour News\n\nThey rose by 5 m.\n\n"They always do," said Ana Ruiz.\n';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const read = (name: string): string => readFileSync(at('out', 'tides', name), 'utf8');
const render = (...line: string[]) => run(['render', ...line], { folder });
const script = (...more: string[]) => render('tides.txt', '--only', 'script', ...more);

/** Replaces words of the published script.txt that must be there. */
function put(words: string, others: string): void {
  expect(read('script.txt')).toContain(words);
  writeFileSync(at('out', 'tides', 'script.txt'), read('script.txt').replace(words, others));
}

beforeEach(async () => {
  folder = temporaryFolder();
  writeFileSync(at('tides.txt'), article);
  await script();
});

describe('lectern render of an article whose script was edited', () => {
  it('makes audio, captions and scripts of the edit, and says so', async () => {
    put('They rose by five meters.', 'They rose, by five metres, in a night.');
    const { code, err } = await render('tides.txt');
    expect(code).toBe(0);
    expect(err).toContain('One segment is said as');
    expect(read('script.json')).toContain('"edited":{"spoken":"They rose by five meters."}');
    expect(read('script.txt')).toContain('narration, edited |');
    expect(read('script.ssml')).toContain('in a night');
    expect(read('captions.vtt')).toContain('They rose by 5 m.');
    expect(read('captions.vtt')).not.toContain('night');
    expect(statSync(at('out', 'tides', 'audio.mp3')).size).toBeGreaterThan(10_000);
    expect((await run(['check', at('out', 'tides')], { folder })).code).toBe(0);
  });

  it('keeps the edit, the article edited or not, and leaves what is unchanged as it stands', async () => {
    put('They rose by five meters.', 'They rose high.');
    await script();
    const first = read('script.txt');
    expect((await script('--json')).out).toContain('"unchanged": true');
    await script('--force');
    expect(read('script.txt')).toBe(first);
    writeFileSync(at('tides.txt'), article.replace('\n\nThey', '\n\nIt rained.\n\nThey'));
    await script();
    expect(read('script.txt')).toContain('It rained.');
    expect(read('script.txt')).toContain('= They rose high.');
  });

  it('keeps it where only the email is asked for', async () => {
    put('They rose by five meters.', 'They rose high.');
    await render('tides.txt', '--only', 'email');
    expect(existsSync(at('out', 'tides', 'audio.mp3'))).toBe(false);
    expect(read('script.txt')).toContain('= They rose high.');
    rmSync(at('out', 'tides', 'script.txt'));
    await render('tides.txt', '--only', 'email');
    expect(existsSync(at('out', 'tides', 'script.txt'))).toBe(false);
  });

  it('tells every mistake with its place, and changes nothing', async () => {
    put('| 700 ms]', '| 9 s]');
    put('| Ana Ruiz |', '| Otto Brill |');
    const edited = read('script.txt');
    const { code, err } = await script();
    expect(code).toBe(2);
    expect(err).toMatch(/out\/tides\/script\.txt:11:\d+: "9 s" is no pause/u);
    expect(err).toMatch(/script\.txt:\d+:1: Segment 4 has "quote \| Otto Brill"/u);
    expect(read('script.txt')).toBe(edited);
  });

  it('says what no longer fits', async () => {
    put('They rose by five meters.', 'They rose high.');
    await script();
    writeFileSync(at('tides.txt'), article.replace('5 m', '6 m'));
    const { err } = await script();
    expect(err).toContain('[edit-unmatched]');
    expect(read('script.txt')).toContain('[left out: 3 narration | Narrator]');
    writeFileSync(at('tides.txt'), article);
    await script();
    expect(read('script.txt')).toContain('= They rose high.');
    expect(read('script.txt')).not.toContain('left out:');
  });

  it('begins anew where script.txt is gone', async () => {
    put('They rose by five meters.', 'They rose high.');
    await script();
    rmSync(at('out', 'tides', 'script.txt'));
    await script();
    expect(read('script.txt')).not.toContain(', edited |');
  });
});

describe('lectern render of what is a script', () => {
  it('refuses it as an article, and leaves it out of a folder of them', async () => {
    const { code, err } = await render(join('out', 'tides', 'script.txt'), '--only', 'email');
    expect(code).toBe(2);
    expect(err).toContain('is the script of a narration, not an article');
    expect(err).toContain('[source-is-script]');
    mkdirSync(at('news'));
    for (const [name, text] of [
      ['tides.txt', article],
      ['script.txt', read('script.txt')],
    ] as const)
      writeFileSync(at('news', name), text);
    const made = await render('news', '--only', 'email', '--json');
    expect(JSON.parse(made.out)).toMatchObject([{ slug: 'tides' }]);
  });
});

describe('lectern render --script', () => {
  it('takes the article that lies beside the script', async () => {
    put('They rose by five meters.', 'They rose high.');
    const { code, err } = await render('--script', join('out', 'tides', 'script.txt'));
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(read('script.txt')).toContain('= They rose high.');
    expect(existsSync(at('out', 'tides', 'audio.mp3'))).toBe(true);
  });

  it('takes a script from anywhere, and finds its segments by their words where the article was edited', async () => {
    put('They rose by five meters.', 'They rose high.');
    writeFileSync(at('mine.txt'), read('script.txt'));
    rmSync(at('out'), { recursive: true });
    expect((await script('--script', 'mine.txt')).code).toBe(0);
    expect(read('script.txt')).toContain('= They rose high.');
    writeFileSync(
      at('tides.txt'),
      article.replace('They rose', 'It rained.\n\nThey rose').replace('always', 'never'),
    );
    rmSync(at('out'), { recursive: true });
    const { err } = await script('--script', 'mine.txt');
    expect(read('script.txt')).toContain('= They rose high.');
    expect(err).toContain('[script-segment-unmatched]');
    expect(err).toMatch(/mine\.txt:\d+:1: warning: The article has no segment like 4.*/u);
  });

  it('does not overwrite a script that was edited besides', async () => {
    writeFileSync(at('mine.txt'), read('script.txt'));
    put('They rose by five meters.', 'They rose high.');
    const { code, err } = await script('--script', 'mine.txt');
    expect(code).toBe(2);
    expect(err).toContain('[script-edited-too]');
    expect(read('script.txt')).toContain('= They rose high.');
  });

  it.each([
    ['several articles', ['tides.txt', 'other.txt', '--script', 'mine.txt'], 'of one article, not of 2'],
    ['no article beside it', ['--script', 'mine.txt'], 'no article.json beside mine.txt'],
    ['no such file', ['tides.txt', '--script', 'gone.txt'], '[source-missing]'],
  ])('refuses %s', async (_, line, words) => {
    writeFileSync(at('mine.txt'), read('script.txt'));
    const { code, err } = await render(...line);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it('reads a script that Windows has saved', async () => {
    put('They rose by five meters.', 'They rose — high.');
    const text = read('script.txt').replaceAll('\n', '\r\n');
    writeFileSync(at('mine.txt'), Buffer.from(`\u{FEFF}${text}`, 'utf16le'));
    await run(['render', 'tides.txt', '--only', 'script'], { folder });
    expect((await script('--script', 'mine.txt')).code).toBe(0);
    expect(read('script.txt')).toMatch(/^= They rose.{1,3}high\.$/mu);
  });
});

it('is taken by the library as well', async () => {
  put('They rose by five meters.', 'They rose high.');
  writeFileSync(at('mine.txt'), read('script.txt'));
  rmSync(at('out'), { recursive: true });
  const options = { out: at('out'), only: ['script'], script: at('mine.txt') } as const;
  const { messages } = await renderOne(at('tides.txt'), options);
  expect(messages.map(({ code }) => code)).toContain('edits-kept');
  expect(read('script.txt')).toContain('= They rose high.');
});
