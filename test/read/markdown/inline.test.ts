import { describe, expect, it } from 'vitest';
import type { TextSpan } from '../../../src/article/span.ts';
import { codesOf, outlineOf, readMarkdown, spansOf, type Read } from '../support.ts';

const head = '# Ferry\n\n';
const read = (text: string, url: string | null = null): Promise<Read> => readMarkdown(head + text, { url });
/** The spans of the body as [text, source at its place, style]. */
async function spans(text: string, url: string | null = null): Promise<readonly (readonly string[])[]> {
  const { article, source } = await read(text, url);
  return spansOf(article)
    .slice(1)
    .map((span) => [span.text, source.text.slice(span.place.start, span.place.end), ...styleOf(span)]);
}
const styleOf = ({ emphasis, href }: TextSpan): readonly string[] => [
  ...(emphasis === 'none' ? [] : [emphasis]),
  ...(href === null ? [] : [href]),
];

describe('running text', () => {
  it('is verbatim where it can be, and keeps its style', async () => {
    expect(await spans('One *two* **three** ***four*** *five **six** five* `seven  eight`.\n')).toEqual([
      ['One ', 'One '],
      ['two', 'two', 'em'],
      [' ', ' '],
      ['three', 'three', 'strong'],
      [' ', ' '],
      ['four', 'four', 'both'],
      [' ', ' '],
      ['five ', 'five ', 'em'],
      ['six', 'six', 'both'],
      [' five', ' five', 'em'],
      [' ', ' '],
      ['seven', 'seven'],
      [' ', '  '],
      ['eight', 'eight'],
      ['.', '.'],
    ]);
  });

  it('has one blank for a run of them, however long', async () => {
    const run = '\t'.repeat(200_000);
    expect(await spans(`One${run}two\n`)).toEqual([
      ['One', 'One'],
      [' ', run],
      ['two', 'two'],
    ]);
  });

  it('has replacements for references and escapes, each with its place', async () => {
    expect(await spans('Q&amp;A \\*&nbsp;\\& &#8212; &#x1F600; &nope; a\\b\n')).toEqual([
      ['Q', 'Q'],
      ['&', '&amp;'],
      ['A ', 'A '],
      ['*', '\\*'],
      [' ', '&nbsp;'],
      ['&', '\\&'],
      [' ', ' '],
      ['—', '&#8212;'],
      [' ', ' '],
      ['😀', '&#x1F600;'],
      [' &nope; a\\b', ' &nope; a\\b'],
    ]);
  });

  it('is not decoded twice', async () => {
    expect((await spans('&amp;amp; &amp;lt;\n')).map(([text]) => text).join('')).toBe('&amp; &lt;');
  });

  it('has one blank for a line ending and what goes with it', async () => {
    expect(await spans('one\n  two\n')).toEqual([
      ['one', 'one'],
      [' ', '\n  '],
      ['two', 'two'],
    ]);
    expect(await spans('> one\r\n>  two\nthree\n')).toEqual([
      ['one', 'one'],
      [' ', '\r\n>  '],
      ['two', 'two'],
      [' ', '\n'],
      ['three', 'three'],
    ]);
  });

  it('has forced breaks', async () => {
    expect((await spans('one  \ntwo\\\nthree\n')).map(([text]) => text)).toEqual([
      'one',
      '\n',
      'two',
      '\n',
      'three',
    ]);
  });

  it('keeps the words of struck text, and says so', async () => {
    const found = await read('It costs ~~£5~~ £6, or ~7 euros~.\n');
    expect(
      spansOf(found.article)
        .map(({ text }) => text)
        .join(''),
    ).toContain('It costs £5 £6, or ~7 euros~.');
    expect(found.messages).toMatchObject([{ code: 'struck-words-kept', place: { line: 3, column: 10 } }]);
  });
});

describe('links', () => {
  it.each([
    ['[log](https://mail.example/a)', 'https://mail.example/a'],
    ['[log](https://mail.example/ä "t")', 'https://mail.example/%C3%A4'],
    ['[log](mailto:a@mail.example)', 'mailto:a@mail.example'],
    ['[log][x]\n\n[x]: https://mail.example/x', 'https://mail.example/x'],
    ['[log]\n\n[log]: https://mail.example/x', 'https://mail.example/x'],
    ['<https://mail.example/a_b>', 'https://mail.example/a_b'],
    ['https://mail.example/a_b', 'https://mail.example/a_b'],
    ['<a@mail.example>', 'mailto:a@mail.example'],
    ['a_b@mail.example', 'mailto:a_b@mail.example'],
    ['www.mail.example/a', 'http://www.mail.example/a'],
  ])('%s', async (text, href) => {
    const found = await read(`See ${text}\n`);
    expect(spansOf(found.article).flatMap((span) => (span.href === null ? [] : [span.href]))).toEqual([href]);
    expect(codesOf(found)).toEqual([]);
  });

  it('keep the escapes and references of their words', async () => {
    expect(await spans('[a \\& *b*](https://mail.example/)\n')).toEqual([
      ['a ', 'a ', 'https://mail.example/'],
      ['&', '\\&', 'https://mail.example/'],
      [' ', ' ', 'https://mail.example/'],
      ['b', 'b', 'em', 'https://mail.example/'],
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'vbscript:a',
    'tel:123',
    'blob:https://a.example/b',
  ])('%s is none, and a message says so', async (url) => {
    const found = await read(`See [log](<${url}>) now.\n`, 'https://mail.example/');
    expect(outlineOf(found.article)).toEqual(['p See log now.']);
    expect(spansOf(found.article).every(({ href }) => href === null)).toBe(true);
    expect(codesOf(found)).toEqual(['link-unsafe']);
  });

  it('that are relative start from where the article stands', async () => {
    expect(await spans('[a](b) [c](/d) [e](#f) [g](//h.example/)\n', 'https://mail.example/news/1')).toEqual([
      ['a', 'a', 'https://mail.example/news/b'],
      [' ', ' '],
      ['c', 'c', 'https://mail.example/d'],
      [' ', ' '],
      ['e', 'e', 'https://mail.example/news/1#f'],
      [' ', ' '],
      ['g', 'g', 'https://h.example/'],
    ]);
  });

  it('that are relative to nothing are none, and a message says so', async () => {
    const found = await read('See [log](/log).\n');
    expect(outlineOf(found.article)).toEqual(['p See log.']);
    expect(spansOf(found.article).every(({ href }) => href === null)).toBe(true);
    expect(found.messages).toMatchObject([{ code: 'link-relative', place: { line: 3, column: 5 } }]);
  });
});
