import { describe, expect, it } from 'vitest';
import type { Block, Figure, Table } from '../../src/article/block.ts';
import { attribute, collapsed, elementsOf, named, visibleWords, wordsIn } from './read-html.ts';
import { article, codesOf, edition, heading, item, list, node, paragraph, render, words } from './support.ts';

const rendered = async (...body: readonly Block[]) => render(edition(article(body)));

const figure = (parts: Partial<Figure>): Figure => ({
  ...node(),
  kind: 'figure',
  src: 'https://quay.example/a.jpg',
  alt: 'A quay',
  caption: [],
  credit: null,
  ...parts,
});

describe('headings', () => {
  it('skip no level, whatever the article does', async () => {
    const { html } = await rendered(
      heading('A', 3),
      heading('B', 6),
      heading('C', 2),
      heading('D', 4),
      heading('E', 4),
    );
    const levels = named(html, 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => tagName);
    expect(levels).toEqual(['h2', 'h3', 'h2', 'h3', 'h4']);
  });
});

describe('paragraphs', () => {
  it('in bold throughout are set as plain text, for they would pose as headings', async () => {
    const bold = words('Not a heading', { emphasis: 'strong' });
    const both = words(' at all', { emphasis: 'both' });
    const { html } = await rendered(paragraph(bold, both), paragraph('It is ', bold, '.'));
    expect(html).toContain('>Not a heading<em> at all</em></p>');
    expect(html).toContain('>It is <strong>Not a heading</strong>.</p>');
  });

  it('keep emphasis, forced line ends and the language of their passages', async () => {
    const { html } = await rendered(
      paragraph(
        words('one\ntwo', { emphasis: 'both' }),
        words(' שלום', { language: 'he' }),
        words(' ciao', { language: 'it' }),
      ),
    );
    expect(html).toContain(
      '<strong><em>one<br />two</em></strong><span lang="he" dir="rtl"> שלום</span><span lang="it" dir="ltr"> ciao</span>',
    );
  });
});

describe('lists', () => {
  it('are numbered from their first number, and nest', async () => {
    const { html } = await rendered(
      list([item('a', [list([item('b')])]), item('c')], { ordered: true, start: 4 }),
    );
    const [outer] = named(html, 'ol');
    expect(outer && attribute(outer, 'start')).toBe('4');
    expect(outer && [...elementsOf(outer)].map(({ tagName }) => tagName)).toEqual(['li', 'ul', 'li', 'li']);
  });

  it('start at 1 without saying so', async () => {
    const { html } = await rendered(list([item('a')], { ordered: true }));
    expect(named(html, 'ol').map((each) => attribute(each, 'start'))).toEqual([null]);
  });
});

describe('figures', () => {
  const image = async (parts: Partial<Figure>) => {
    const email = await rendered(figure(parts));
    const [shown] = named(email.html, 'img');
    return { ...email, shown: shown ?? null, seen: collapsed(visibleWords(email.html)) };
  };

  it('show what a mail program can fetch, with a text alternative', async () => {
    const { shown, messages } = await image({ alt: 'A "quay" & a ship' });
    expect(shown && [attribute(shown, 'src'), attribute(shown, 'alt')]).toEqual([
      'https://quay.example/a.jpg',
      'A "quay" & a ship',
    ]);
    expect(messages).toEqual([]);
  });

  it('hide a decorative picture from screen readers', async () => {
    const { shown, text } = await image({ alt: '' });
    expect(shown && [attribute(shown, 'alt'), attribute(shown, 'role')]).toEqual(['', 'presentation']);
    expect(text).not.toContain('Picture');
  });

  it.each([null, 'pictures/quay.jpg', 'file:///quay.jpg', 'data:image/png;base64,AA=='])(
    'stand as words where %j cannot be fetched, and say so',
    async (src) => {
      const email = await image({ src, caption: [words('At low tide.')], credit: 'Ida Brandt' });
      expect(email.shown).toBeNull();
      expect(email.seen).toContain('Picture: A quay At low tide. Ida Brandt');
      expect(email.text).toContain('Picture: A quay\nAt low tide.\nIda Brandt\n');
      expect(codesOf(email)).toEqual(['email-picture-not-shown']);
    },
  );

  it('say that nobody described them, and point to the caption where there is one', async () => {
    const bare = await image({ alt: null });
    expect(bare.shown && attribute(bare.shown, 'alt')).toBe('Picture without a description');
    expect(codesOf(bare)).toEqual(['email-picture-undescribed']);
    const captioned = await image({ alt: null, src: null, caption: [words('At low tide.')] });
    expect(captioned.seen).toContain('Picture, described in its caption At low tide.');
    expect(captioned.text).toContain('Picture, described in its caption.\nAt low tide.\n');
    expect(captioned.messages.map(({ text }) => text)).toEqual([
      expect.stringContaining('"At low tide."'),
      expect.stringContaining('"At low tide."'),
    ]);
  });

  it('print a credit alone', async () => {
    expect((await image({ credit: 'Ida Brandt' })).seen).toContain('Ida Brandt');
  });
});

describe('tables', () => {
  const table = (
    rows: readonly (readonly string[])[],
    headers: 'row' | 'column' | 'none',
    caption = '',
  ): Table => ({
    ...node(),
    kind: 'table',
    caption: caption === '' ? [] : [words(caption)],
    rows: rows.map((row, line) =>
      row.map((text, column) => ({
        spans: [words(text)],
        header: headers === 'row' ? line === 0 : headers === 'column' && column === 0,
      })),
    ),
  });

  it('have row headers where the article has no column headers', async () => {
    const { html } = await rendered(
      table(
        [
          ['North', '12 m'],
          ['South', '9 m'],
        ],
        'column',
      ),
    );
    expect(named(html, 'th').map((cell) => attribute(cell, 'scope'))).toEqual(['row', 'row']);
    expect(named(html, 'thead')).toEqual([]);
  });

  it('without any header are layout, with their caption before them', async () => {
    const { html, text } = await rendered(table([['North', '12 m']], 'none', 'The piers'));
    expect(named(html, 'table').every((each) => attribute(each, 'role') === 'presentation')).toBe(true);
    expect(named(html, 'caption', 'th')).toEqual([]);
    expect(collapsed(visibleWords(html))).toContain('The piers North 12 m');
    expect(text).toContain('The piers\n• North; 12 m\n');
  });

  it.each([
    ['as they are', ['Pier', 'Length'], ['font-size:16px', 'word-break:normal']],
    ['in smaller letters', ['Anchorage', 'Passengers', 'Dues'], ['font-size:14px', 'word-break:normal']],
    [
      'with broken words',
      ['Unterwasserfundament', 'Passagierzahlen', 'Gesamtlänge'],
      ['font-size:16px', 'overflow-wrap:anywhere'],
    ],
    [
      'in full size where cells hold sentences',
      ['Anchor', 'Passengers', 'It was quiet. '.repeat(9)],
      ['font-size:16px', 'anywhere'],
    ],
  ])('fit a phone %s', async (_, head, declarations) => {
    const { html } = await rendered(table([head, head.map(() => '1')], 'row'));
    const data = named(html, 'table').find((each) => attribute(each, 'role') === null);
    const style = (data && attribute(data, 'style')) ?? '';
    for (const declaration of declarations) expect(style).toContain(declaration);
  });

  it.each([
    [['Days of the week', 'First boat', 'Last boat', 'How often'], 'whole-360'],
    [['Unterwasserbau', 'Passagierzahlen', 'Gesamtlänge'], 'whole-600'],
    [['Unterwasserfundamente', 'Passagierzahlungen', 'Gesamtlängenmessung', 'Unterwasserfundamente'], null],
  ])('break no words in a window that is wide enough: %j from %s', async (head, from) => {
    const { html } = await rendered(table([head, head.map(() => '11.30pm')], 'row'));
    const data = named(html, 'table').find((each) => attribute(each, 'role') === null);
    expect((data && attribute(data, 'class')) ?? null).toBe(from);
    if (from !== null) expect(html).toContain(`.${from} {`);
  });
});

it('separates parts with a rule', async () => {
  const { html } = await rendered(paragraph('a'), { ...node(), kind: 'rule' }, paragraph('b'));
  expect(named(html, 'hr')).toHaveLength(1);
  expect(html.indexOf('<hr')).toBeGreaterThan(html.indexOf('>a</p>'));
});

it('says nothing of words that are not there', async () => {
  const { html } = await rendered(paragraph('a'));
  expect(named(html, 'p').map((each) => collapsed(wordsIn(each)))).not.toContain('');
});
