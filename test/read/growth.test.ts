/**
 * Reading is linear in the length of the text. Work is counted, not timed: how often a regular expression is run, and
 * over how many characters behind the place where it begins. Twice the text may be twice the work, not four times.
 */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/article/text.ts';
import { findLinks } from '../../src/read/links.ts';
import { Reports } from '../../src/read/reports.ts';
import { readText } from '../../src/read/text/read-text.ts';
import { countWork } from '../support/count-work.ts';

const sentence =
  'The ferry that has woken Ollan will make its last trip on Sunday, "and nobody will miss it," said Ana. ';
const shapes: readonly (readonly [name: string, piece: string])[] = [
  ['one paragraph', sentence],
  ['paragraphs', `${sentence}\n\n`],
  ['lines', `${sentence}\n`],
  [
    'wrapped lines',
    'The ferry that has woken the island of Ollan at a quarter\nto six will go and\nnever come back.\n\n',
  ],
  ['headings', 'Who pays for it\n\n'],
  ['bullets', '• one of many points\n'],
  ['dashes', '- one of many points\n– another one of many\n'],
  ['numbers', '1. one of many points\n'],
  ['dialogue', '— Are you there? asked Ana.\n'],
  ['colons', 'They agreed to:\none\ntwo\n'],
  ['quotations', '> We are here\n'],
  ['framed rows', '| a | b |\n'],
  ['bare rows', 'a | b\n'],
  ['broken rows', '| a\n'],
  ['tabs', 'a\tb\n'],
  ['addresses', 'http://a.example/ '],
  ['addresses in one', '(http://a('],
  ['mail addresses', 'a@'],
  ['brackets', 'http://a)))) '],
  ['blanks', ' '],
  ['blank lines', '\n'],
  ['full stops', '.'],
  ['hyphens', '-'],
  ['quotation marks', '"'],
  ['greater-than signs', '>'],
  ['hidden characters', 'a\u200B'],
  ['no blanks', 'word'],
  ['Chinese', '港湾局は新しい船を'],
];

describe('reading plain text', () => {
  it.each(shapes)('of %s is linear work', (_, piece) => {
    const workOf = (length: number): number => {
      const text = `Ferry goes electric\n\n${piece.repeat(Math.ceil(length / piece.length))} end`;
      return countWork(() => readText({ name: 'a.txt', text }, { url: null }));
    };
    const [small, large] = [workOf(2000), workOf(8000)];
    expect(large).toBeLessThan(small * 5);
    expect(large).toBeLessThan(8000 * 60);
  });

  it('of five megabytes in one paragraph loses nothing', () => {
    const text = sentence.repeat(50_000);
    const { article } = readText({ name: 'a.txt', text }, { url: null });
    const [block] = article.body;
    const words =
      block?.kind === 'paragraph'
        ? block.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')
        : '';
    expect(text.length).toBeGreaterThan(5_000_000);
    const headline = textOf(article.headline.spans);
    expect(`${headline} ${words}`).toBe(text.trim());
  });

  it('of a thousands of messages finds each place without reading the text again', () => {
    const text = 'line\n'.repeat(20_000);
    const reports = new Reports({ name: 'a.txt', text });
    const work = countWork(() => {
      for (let line = 0; line < 20_000; line++) reports.add('date-unread', { date: 'soon' }, line * 5);
    });
    expect(reports.messages[19_999]?.place).toEqual({ line: 20_000, column: 1, offset: 99_995 });
    expect(work).toBeLessThan(5_000_000);
  });
});

describe('countWork', () => {
  it('sees what is quadratic', () => {
    const quadratic = (length: number): number =>
      countWork(() => {
        for (let at = 0; at < length; at++) /b$/.exec('a'.repeat(at));
      });
    expect(quadratic(400)).toBeGreaterThan(quadratic(100) * 8);
  });

  it('sees what looking for addresses does', () => {
    expect(countWork(() => findLinks('a@b.example '.repeat(100)))).toBeGreaterThan(100);
  });
});
