import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { codesOf, outlineOf, readText, type Read } from '../support.ts';

const front = async (text: string): Promise<Record<string, unknown>> => {
  const { article } = await readText(text);
  const { publisher, byline, dateline, published } = article;
  const standfirst = article.standfirst === null ? null : textOf(article.standfirst.spans);
  return { headline: textOf(article.headline.spans), standfirst, publisher, byline, dateline, published };
};
const nothing = { standfirst: null, publisher: null, byline: [], dateline: null, published: null };
const body = '\nThe ferry left at dawn. Nobody heard it go.\n\nIt came back at noon.\n';
const leftOut = ({ messages }: Read): readonly string[] =>
  messages.filter(({ code }) => code === 'words-left-out').map(({ text }) => text);

describe('headline and publisher', () => {
  it('the line under a title is the headline; the title is left out, and said to be', async () => {
    const read = await readText(`Ferry Goes Electric | The Mail\nIslanders sleep in\n${body}`);
    expect(textOf(read.article.headline.spans)).toBe('Islanders sleep in');
    expect(read.article.publisher).toBe('The Mail');
    expect(leftOut(read)).toEqual([
      'Left out: "Ferry Goes Electric" (the title of the page; the headline stands under it).',
    ]);
    expect(read.messages[0]?.place).toEqual({ line: 1, column: 1, offset: 0 });
  });

  it('a title that says the same in other case is no loss', async () => {
    const read = await readText(`Ferry Goes Electric | The Mail\nFerry goes electric\n${body}`);
    expect(codesOf(read)).toEqual([]);
  });

  it.each([
    ['港が静かになる\n\n2026年3月2日 田辺美咲\n\n船は電気で動く。港は静かだ。\n', '田辺美咲'],
    ['항구가 조용해진다\n\n2026년 3월 2일 김민서 기자\n\n배는 전기로 간다. 항구는 조용하다.\n', '김민서'],
  ])('is read where no sign parts name and date: %s', async (text, name) => {
    const { article } = await readText(text);
    expect(article).toMatchObject({ byline: [name], published: '2026-03-02' });
    expect(article.body.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it.each([' | ', ' - ', ' – ', ' — '])(
    'where a blank line follows, the title is the headline (%s)',
    async (sign) => {
      expect(await front(`Ferry goes electric${sign}Northern Courier\n${body}`)).toEqual({
        ...nothing,
        headline: 'Ferry goes electric',
        publisher: 'Northern Courier',
      });
    },
  );

  it.each(['By Ana Ruiz', '3 March 2026', 'Ana Ruiz\n3 March 2026'])(
    'where %s follows, the title is the headline',
    async (line) => {
      expect(await front(`Ferry goes electric | The Mail\n${line}\n${body}`)).toMatchObject({
        headline: 'Ferry goes electric',
      });
    },
  );

  it('where a paragraph of several sentences follows, the title is the headline', async () => {
    const { article } = await readText(
      `Ferry goes electric | The Mail\nThe ferry left at dawn. Nobody heard it go.\n`,
    );
    expect(textOf(article.headline.spans)).toBe('Ferry goes electric');
    expect(outlineOf(article)).toEqual(['p The ferry left at dawn. Nobody heard it go.']);
  });

  it('without a publisher the first line is the headline', async () => {
    expect(await front(`Ferry goes electric\n${body}`)).toEqual({
      ...nothing,
      headline: 'Ferry goes electric',
    });
  });

  it('blank lines before it do not matter', async () => {
    expect(await front(`\n \n\t\nFerry goes electric\n${body}`)).toMatchObject({
      headline: 'Ferry goes electric',
    });
  });

  it('a headline that was broken for want of room is one', async () => {
    const wrapped = [
      'The harbour ferry goes electric and the islanders of Ollan will at last',
      'sleep in on weekdays',
      '',
      'The ferry that has woken the island of Ollan at a quarter to six every',
      'weekday for 47 years will make its last trip on Sunday. In its place comes',
      'a boat that runs on batteries, and that nobody will hear.',
    ].join('\n');
    expect(await front(wrapped)).toMatchObject({
      headline:
        'The harbour ferry goes electric and the islanders of Ollan will at last sleep in on weekdays',
    });
  });

  it('a label above the headline is left out, and said to be', async () => {
    const read = await readText(`FOR IMMEDIATE RELEASE\n\nFerry goes electric\n${body}`);
    expect(textOf(read.article.headline.spans)).toBe('Ferry goes electric');
    expect(leftOut(read)).toEqual(['Left out: "FOR IMMEDIATE RELEASE" (a label above the headline).']);
  });

  it('lines with labels say what they are', async () => {
    const text = `Title: Ferry goes electric\nAuthor: Ana Ruiz\nDate: 2026-03-03\nPublisher: The Mail\nLocation: Ollan\nSummary: It is quiet.\n${body}`;
    expect(await front(text)).toEqual({
      headline: 'Ferry goes electric',
      standfirst: 'It is quiet.',
      publisher: 'The Mail',
      byline: ['Ana Ruiz'],
      dateline: 'Ollan',
      published: '2026-03-03',
    });
  });

  it('byline and date may stand above the headline', async () => {
    expect(await front(`By Ana Ruiz\n3 March 2026\n\nFerry goes electric\n${body}`)).toMatchObject({
      headline: 'Ferry goes electric',
      byline: ['Ana Ruiz'],
      published: '2026-03-03',
    });
  });
});

describe('standfirst, byline and date', () => {
  it('one paragraph between headline and byline is the standfirst', async () => {
    expect(await front(`Ferry goes electric\n\nIt is quiet, and quick.\n\nBy Ana Ruiz\n${body}`)).toEqual({
      ...nothing,
      headline: 'Ferry goes electric',
      standfirst: 'It is quiet, and quick.',
      byline: ['Ana Ruiz'],
    });
  });

  it('a date before the byline does not change that', async () => {
    const text = `Ferry goes electric\n\n3 March 2026\n\nIt is quiet, and quick.\n\nBy Ana Ruiz\n${body}`;
    expect(await front(text)).toMatchObject({
      standfirst: 'It is quiet, and quick.',
      published: '2026-03-03',
    });
  });

  it('without blank lines too', async () => {
    const text =
      'Ferry goes electric\nIt is quiet, and quick.\nBy Ana Ruiz\nThe ferry left at dawn.\nNobody heard it go.\n';
    const { article } = await readText(text);
    expect(textOf(article.standfirst?.spans ?? [])).toBe('It is quiet, and quick.');
    expect(outlineOf(article)).toEqual(['p The ferry left at dawn.', 'p Nobody heard it go.']);
  });

  it('two paragraphs are none, and stay in the body', async () => {
    const { article } = await readText(
      `Ferry goes electric\n\nOne is here.\n\nTwo is here.\n\nBy Ana Ruiz\n${body}`,
    );
    expect(article.standfirst).toBeNull();
    expect(article.byline).toEqual(['Ana Ruiz']);
    expect(outlineOf(article).slice(0, 2)).toEqual(['p One is here.', 'p Two is here.']);
  });

  it('a paragraph before a date alone is none', async () => {
    const { article } = await readText(`Ferry goes electric\n\nOne is here.\n\n3 March 2026\n${body}`);
    expect(article.standfirst).toBeNull();
    expect(article.published).toBe('2026-03-03');
    expect(outlineOf(article)[0]).toBe('p One is here.');
  });

  it.each([
    'By Ana Ruiz and Ben Okri\nPublished: 3 March 2026, 10:15 GMT',
    'By Ana Ruiz and Ben Okri | 3 March 2026 10:15 GMT',
    'By Ana Ruiz and Ben Okri, 3 March 2026, 10:15 GMT',
    'Published 3 March 2026 at 10:15 GMT by-line\nBy Ana Ruiz and Ben Okri'.replace(' by-line', ''),
    'Ana Ruiz and Ben Okri, Staff Writers\n\n2026-03-03T10:15:00Z'
      .replace(' and Ben Okri', '')
      .replace('Writers', 'Writer'),
  ])('%s', async (credits) => {
    const found = await front(`Ferry goes electric\n\n${credits}\n${body}`);
    expect(found).toMatchObject({ published: '2026-03-03T10:15:00Z' });
    expect((found['byline'] as string[])[0]).toBe('Ana Ruiz');
  });

  it('a name above a date, or beside one, is a byline', async () => {
    expect(await front(`Ferry goes electric\n\nAna Ruiz\n3 March 2026\n${body}`)).toMatchObject({
      byline: ['Ana Ruiz'],
    });
    expect(await front(`Ferry goes electric\n\nAna Ruiz | 3 March 2026\n${body}`)).toMatchObject({
      byline: ['Ana Ruiz'],
    });
  });

  it('a byline may be broken between its names', async () => {
    const found = await front(`Ferry goes electric\n\nBy Ana Ruiz, Ben Okri\nand Cy Dee\n${body}`);
    expect(found).toMatchObject({ byline: ['Ana Ruiz', 'Ben Okri', 'Cy Dee'] });
  });

  it('what stands beside the names is left out, and said to be', async () => {
    const read = await readText(`Ferry goes electric\n\nBy Ana Ruiz, Staff Writer | 5 min read\n${body}`);
    expect(leftOut(read)).toEqual([
      'Left out: "Staff Writer" (beside the byline).',
      'Left out: "5 min read" (beside the byline).',
    ]);
    expect(read.messages[0]?.place?.line).toBe(3);
  });

  it('the date of publication goes before that of an update', async () => {
    const read = await readText(
      `Ferry goes electric\n\nUpdated 4 March 2026\nPublished 3 March 2026\n${body}`,
    );
    expect(read.article.published).toBe('2026-03-03');
    expect(leftOut(read)).toEqual(['Left out: "4 March 2026" (a second date).']);
  });

  it('an update alone stands for the publication, and a message says so', async () => {
    const read = await readText(`Ferry goes electric\n\nLast updated: 4 March 2026\n${body}`);
    expect(read.article.published).toBe('2026-03-04');
    expect(codesOf(read)).toEqual(['date-updated-only']);
  });

  it('a date that can be read two ways is not used', async () => {
    const read = await readText(`Ferry goes electric\n\nPublished: 03/04/2026\n${body}`);
    expect(read.article.published).toBeNull();
    expect(read.messages[0]).toMatchObject({ code: 'date-ambiguous', place: { line: 3 } });
    expect(outlineOf(read.article)).toHaveLength(2);
  });

  it('the dateline is told, and its words stay', async () => {
    const { article } = await readText(`Ferry goes electric\n\nOLLAN (Agency) — The ferry left at dawn.\n`);
    expect(article.dateline).toBe('Ollan');
    expect(outlineOf(article)).toEqual(['p OLLAN (Agency) — The ferry left at dawn.']);
  });

  it('credits at the end name the authors where nothing else does, and stay', async () => {
    const { article } = await readText(
      `Ferry goes electric\n${body}\n(Reporting by Ana Ruiz in Ollan; editing by Ben Okri)\n`,
    );
    expect(article.byline).toEqual(['Ana Ruiz']);
    expect(outlineOf(article).at(-1)).toBe('p (Reporting by Ana Ruiz in Ollan; editing by Ben Okri)');
  });
});

describe('a text without a headline', () => {
  it('has its first sentence moved up', async () => {
    const read = await readText(
      'The ferry left at dawn, and came back at noon. Nobody heard it. Twice.\n\nThat is all there was to it. It went.\n',
    );
    expect(textOf(read.article.headline.spans)).toBe('The ferry left at dawn, and came back at noon.');
    expect(outlineOf(read.article)).toEqual([
      'p Nobody heard it. Twice.',
      'p That is all there was to it. It went.',
    ]);
    expect(codesOf(read)).toEqual(['headline-missing']);
  });

  it('has its first words repeated where the sentence is long', async () => {
    const sentence = `The ferry ${'left at dawn and came back at noon and '.repeat(10)}nobody heard it.`;
    const read = await readText(`${sentence}\n`);
    const headline = textOf(read.article.headline.spans);
    expect(headline.length).toBeLessThanOrEqual(80);
    expect(sentence.startsWith(`${headline} `)).toBe(true);
    expect(outlineOf(read.article)).toEqual([`p ${sentence}`]);
    expect(codesOf(read)).toEqual(['headline-repeats-text']);
  });

  it('that is one sentence has no body, and a message says so', async () => {
    const read = await readText('Ferry goes electric.');
    expect(textOf(read.article.headline.spans)).toBe('Ferry goes electric.');
    expect(read.article.body).toEqual([]);
    expect(codesOf(read)).toEqual(['body-missing']);
  });

  it('that begins with a list has its first item repeated', async () => {
    const read = await readText('• one point\n• another point\n');
    expect(textOf(read.article.headline.spans)).toBe('one point');
    expect(outlineOf(read.article)).toEqual(['• one point', '• another point']);
    expect(codesOf(read)).toEqual(['headline-repeats-text']);
  });
});
