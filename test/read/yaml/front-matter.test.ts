import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, outlineOf, readMarkdown, type Read } from '../support.ts';

const read = (yaml: string): Promise<Read> => readMarkdown(`---\n${yaml}\n---\n\n# Ferry\n\nIt left.\n`);
const texts = ({ messages }: Read): readonly string[] => messages.map(({ text }) => text);

describe('front matter', () => {
  it('says what the article is', async () => {
    const { article, messages, source } = await read(
      [
        'title: Ferry',
        'description: It is quiet.',
        'author: Ana Ruiz',
        'date: 2026-03-03T10:15:00Z',
        'publisher: The Mail',
        'lang: en-GB',
        'url: https://mail.example/ferry',
        'location: Ollan',
      ].join('\n'),
    );
    expect(messages).toEqual([]);
    expect(article).toMatchObject({
      byline: ['Ana Ruiz'],
      published: '2026-03-03T10:15:00Z',
      publisher: 'The Mail',
      language: 'en-GB',
      url: 'https://mail.example/ferry',
      dateline: 'Ollan',
    });
    expect(textOf(article.headline.spans)).toBe('Ferry');
    expect(source.text.slice(article.headline.place.start, article.headline.place.end)).toBe('Ferry');
    expect(textOf(article.standfirst?.spans ?? [])).toBe('It is quiet.');
  });

  it.each([
    ['title: "Ferry: it goes"', 'Ferry: it goes'],
    ["title: 'It''s a ferry'", "It's a ferry"],
    ['title: "A \\"quiet\\" ferry"', 'A "quiet" ferry'],
    ['title: >\n  A quiet\n  ferry', 'A quiet ferry'],
    ['title: |\n  A quiet\n  ferry', 'A quiet ferry'],
    ['title: A quiet\n  ferry', 'A quiet ferry'],
    ['title: 2026', '2026'],
    ['title: yes', 'yes'],
    ['title: 1e3', '1e3'],
    ['Title: A ferry', 'A ferry'],
    ['title: Ferry   goes # comment', 'Ferry goes'],
    ['title: "\\u202EFerry\\u0007"', 'Ferry'],
  ])('%s', async (yaml, title) => {
    const { article } = await read(yaml);
    expect(textOf(article.headline.spans)).toBe(title);
  });

  it.each([
    ['author: Ana Ruiz and Ben Okri', ['Ana Ruiz', 'Ben Okri']],
    ['author: By Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['authors: [Ana Ruiz, Ben Okri]', ['Ana Ruiz', 'Ben Okri']],
    ['authors:\n  - Ana Ruiz\n  - name: Ben Okri\n    email: b@mail.example', ['Ana Ruiz', 'Ben Okri']],
    ['author:\n  name: Ana Ruiz', ['Ana Ruiz']],
    ['author: bell hooks', ['bell hooks']],
  ])('%s', async (yaml, byline) => {
    expect((await read(yaml)).article.byline).toEqual(byline);
  });

  it.each([
    ['date: 3 March 2026', '2026-03-03'],
    ['date: 2026-03-03 10:15:00 +0100', '2026-03-03T10:15:00+01:00'],
    ['published: "2026-03-03"', '2026-03-03'],
    ['pub_date: 2026-03-03', '2026-03-03'],
  ])('%s', async (yaml, published) => {
    expect((await read(yaml)).article.published).toBe(published);
  });

  it.each([
    ['lang: en_GB', 'en-GB'],
    ['language: EN-us', 'en-US'],
    ['locale: pt-BR', 'pt-BR'],
    ['lang: zh-Hant-TW', 'zh-Hant-TW'],
  ])('%s', async (yaml, language) => {
    expect((await read(yaml)).article.language).toBe(language);
  });

  it('names the fields that it has no use for, in one message', async () => {
    const found = await read('layout: post\ntags: [a, b]\ntitle: Ferry\ndraft: false');
    expect(texts(found)).toEqual(['Fields of the front matter without a use here: layout, tags, draft.']);
    expect(found.messages[0]?.place).toEqual({ line: 2, column: 1, offset: 4 });
  });

  it('names a second field of one meaning too', async () => {
    const found = await read('subtitle: Other words.\ndescription: It is quiet.');
    expect(textOf(found.article.standfirst?.spans ?? [])).toBe('It is quiet.');
    expect(texts(found)).toEqual(['Fields of the front matter without a use here: subtitle.']);
  });

  it.each([
    ['title: [a, b]', '"title" of the front matter cannot hold a list'],
    ['title: {a: b}', '"title" of the front matter cannot hold a map'],
    ['author:\n  email: a@mail.example', '"author" of the front matter cannot hold a map'],
    ['lang: English please', '"lang" of the front matter cannot hold "English please"'],
    ['lang: und', '"lang" of the front matter cannot hold "und"'],
    ['url: /ferry', '"url" of the front matter cannot hold "/ferry"'],
    ['url: javascript:alert(1)', '"url" of the front matter cannot hold "javascript:alert(1)"'],
    ['url: mailto:a@mail.example', '"url" of the front matter cannot hold "mailto:a@mail.example"'],
    ['image: ferry.jpg', '"image" of the front matter cannot hold "ferry.jpg"'],
    ['a: &x Ferry\ntitle: *x', '"title" of the front matter cannot hold a reference'],
    ['author: [[[[Ana Ruiz]]]]', '"author" of the front matter cannot hold a list'],
  ])('%s is a value that cannot be', async (yaml, words) => {
    const found = await read(yaml);
    expect(codesOf(found)).toContain('front-matter-value');
    expect(texts(found).join(' ')).toContain(words);
    expect(textOf(found.article.headline.spans)).toBe('Ferry');
    expect(found.article.url).toBeNull();
  });

  it.each([
    ['date: soon', 'date-unread'],
    ['date: [2026]', 'date-unread'],
    ['date: 03/04/2026', 'date-ambiguous'],
  ])('%s is no date: %s', async (yaml, code) => {
    const found = await read(yaml);
    expect(found.article.published).toBeNull();
    expect(found.messages).toMatchObject([{ code, place: { line: 2, column: 7 } }]);
  });

  it('leaves a picture out that says nothing, and shows one that does', async () => {
    const { article } = await read('image:\n  src: ferry.jpg\n  alt: A quiet ferry\n  credit: Ana Ruiz');
    expect(article.body[0]).toMatchObject({
      kind: 'figure',
      id: 'b1',
      src: 'ferry.jpg',
      alt: 'A quiet ferry',
      credit: 'Ana Ruiz',
    });
    expect(codesOf(await read('image:\n  src: javascript:alert(1)\n  alt: A ferry'))).toEqual([
      'front-matter-value',
    ]);
  });

  it('with a colon in a title is mended', async () => {
    const found = await read('title: Ferry: it goes\nauthor: "Ana" Ruiz\nlang: en');
    expect(textOf(found.article.headline.spans)).toBe('Ferry: it goes');
    expect(found.article).toMatchObject({ byline: ['"Ana" Ruiz'], language: 'en' });
    expect(codesOf(found)).toContain('front-matter-broken');
    expect(found.messages.find(({ code }) => code === 'front-matter-broken')?.place?.line).toBe(2);
  });

  it('that is broken beyond mending does not stop the reading', async () => {
    const found = await read('title: [Ferry\n  goes: {');
    expect(outlineOf(found.article)).toEqual(['p It left.']);
    expect(codesOf(found)).toContain('front-matter-broken');
  });

  it('runs nothing: tags are text', async () => {
    const found = await read(
      'title: !!js/function "function () { return 1 }"\nauthor: !ruby/object:Ana Ruiz',
    );
    expect(textOf(found.article.headline.spans)).toBe('function () { return 1 }');
  });

  it('cannot grow by references', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    ).join('\n');
    const found = await read(`a0: &a0 [Ana Ruiz]\n${bomb}\nauthors: *a30`);
    expect(found.article.byline).toEqual([]);
  });

  it('with Windows line endings has the same places', async () => {
    const found = await readMarkdown(
      '---\r\ntags: a\r\ntitle: "Ferry goes"\r\n---\r\n\r\nIt left. It went.\r\n',
    );
    const { place } = found.article.headline;
    expect(found.source.text.slice(place.start, place.end)).toBe('Ferry goes');
    expect(found.messages[0]?.place).toMatchObject({ line: 2, column: 1 });
  });

  it('in TOML is left out, and said to be', async () => {
    const found = await readMarkdown('+++\ntitle = "Ferry"\n+++\n\n# Ferry\n\nIt left.\n');
    expect(outlineOf(found.article)).toEqual(['p It left.']);
    expect(codesOf(found)).toEqual(['front-matter-toml']);
  });
});

describe('front matter that Lectern does not know', () => {
  it('is named, and the rest is used', async () => {
    const { article, messages } = await readMarkdown('---\ntitle: Tides\nweather: fair\n---\n\nThey rise.\n');
    expect(textOf(article.headline.spans)).toBe('Tides');
    const ignored = messages.find(({ code }) => code === 'front-matter-ignored');
    expect(ignored?.text).toContain('weather');
  });
});
