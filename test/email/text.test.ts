import { describe, expect, it } from 'vitest';
import {
  article,
  edition,
  heading,
  item,
  list,
  node,
  paragraph,
  quoted,
  attributed,
  render,
  speaker,
  typicalEdition,
  words,
} from './support.ts';
import { lineWidth, within, wrap } from '../../src/email/text/wrap.ts';

const columns = (line: string): number => Array.from(line).length;

describe('email.txt', () => {
  it('reads as the article does, links after it', async () => {
    const { text } = await render(typicalEdition());
    expect(text).toMatchSnapshot();
  });

  it('has no line over 78 columns but those of an address', async () => {
    const { text } = await render(typicalEdition());
    const long = text.split('\n').filter((line) => columns(line) > lineWidth);
    expect(long).toEqual([]);
  });

  it('has no entities and keeps hostile words as they are', async () => {
    const body = [paragraph('Fish & chips cost < £9 {{today}} at "Tom\'s".')];
    const { text } = await render(edition(article(body)));
    expect(text).toContain('Fish & chips cost < £9 {{today}} at "Tom\'s".');
  });

  it('numbers ordered items from their start and names agreements that no lead-in names', async () => {
    const body = [
      list([item('Ships'), item('Piers')], { ordered: true, start: 9 }),
      list([item('A bell')], { holds: 'agreements' }),
    ];
    const { text } = await render(edition(article(body)));
    expect(text).toContain('9. Ships\n10. Piers\n');
    expect(text).toContain('What was agreed:\n• A bell\n');
  });

  it('keeps what stands inside an item under it', async () => {
    const body = [list([item('Ships', [paragraph('All of them.'), list([item('Ida')])])])];
    const { text } = await render(edition(article(body)));
    expect(text).toContain('• Ships\n  All of them.\n  • Ida\n');
  });

  it('sets a quotation further in, with who says it', async () => {
    const said = attributed('s1', { phrase: 'Ms Ellison' });
    const body = [paragraph(quoted('The quay is ours to keep,', said), ' said Ms Ellison.')];
    const { text } = await render(
      edition(article(body, { speakers: [speaker('s1', 'Mara Ellison', null)] })),
    );
    expect(text).toContain('    “The quay is ours to keep,” said Ms Ellison.\n    — Mara Ellison\n');
  });

  it('separates parts with a mark and headings with an empty line more', async () => {
    const body = [
      paragraph('Before.'),
      { ...node(), kind: 'rule' as const },
      heading('The quay'),
      paragraph('After.'),
    ];
    const { text } = await render(edition(article(body)));
    expect(text).toContain('Before.\n\n* * *\n\n\nThe quay\n\nAfter.\n');
  });

  it('says what a table holds, row by row', async () => {
    const cells = (header: boolean, ...row: readonly string[]) =>
      row.map((text) => ({ spans: [words(text)], header }));
    const rows = [cells(true, 'Pier', ''), cells(false, 'North', '12 m')];
    const body = [{ ...node(), kind: 'table' as const, caption: [], rows }];
    const { text } = await render(edition(article(body)));
    expect(text).toContain('Pier;\n• Pier: North; 12 m\n');
  });
  it('leaves room for words, however deep lists and quotations stand in others', () => {
    const inner = { first: '• ', rest: '  ' };
    const indent = Array.from({ length: 60 }).reduce<typeof inner>((outer) => within(outer, inner), inner);
    const lines = wrap('The ferry goes at six. '.repeat(9).trim(), indent).split('\n');
    expect(lines[0]).toMatch(/^ *[• ]*• The ferry goes/u);
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(lineWidth);
    expect(lines.length).toBeLessThan(9);
  });
});

describe('wrap', () => {
  it('breaks between words and never in an address', () => {
    const address = `https://courier.example/${'harbour-'.repeat(12)}`;
    expect(wrap(`${'word '.repeat(20)}${address} end`)).toBe(
      `${'word '.repeat(15).trim()}\n${'word '.repeat(5).trim()}\n${address}\nend`,
    );
  });

  it('cuts a word that fills more than a line, but no accent from its letter', () => {
    const lines = wrap('a'.repeat(77) + 'e\u0301'.repeat(3)).split('\n');
    expect(lines).toEqual(['a'.repeat(77), 'e\u0301e\u0301e\u0301']);
    const heap = wrap(`a${'\u0301'.repeat(500)}`).split('\n');
    expect(Math.max(...heap.map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(heap.join('')).toHaveLength(501);
  });

  it('counts wide characters as two and breaks between those of Japanese, not before a full stop', () => {
    const lines = wrap(`${'海'.repeat(39)}。${'港'.repeat(10)}`).split('\n');
    expect(lines).toEqual(['海'.repeat(38), `海。${'港'.repeat(10)}`]);
  });

  it('keeps forced line ends, and hangs what follows under the first line', () => {
    expect(wrap('one\ntwo', { first: '• ', rest: '  ' })).toBe('• one\n  two');
  });

  it('moves an address that does not fit beside the mark of its item to a line of its own', () => {
    const address = `https://courier.example/${'x'.repeat(60)}`;
    expect(wrap(address, { first: '• ', rest: '  ' })).toBe(`•\n  ${address}`);
  });

  it('gives an empty line for an empty text', () => {
    expect(wrap('')).toBe('');
  });
});
