import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preheaderOf } from '../../src/email/preheader.ts';
import { articles } from '../support/articles.ts';
import { article, heading, item, list, node, paragraph, words } from './support.ts';

const fallback = 'The whole article, to read or to listen to, in this email.';
const standfirst = (text: string) => ({ standfirst: { spans: [words(text)], place: node().place } });

describe('preheaderOf', () => {
  it('is the standfirst', () => {
    const text = 'From May one line with one ticket will replace two.';
    expect(preheaderOf(article([paragraph('Else.')], standfirst(text)), fallback)).toBe(text);
  });

  it('ends after a sentence where that is long enough, else after a word', () => {
    const sentences = `The quay was quiet on Tuesday, as it is in March. ${'Ships lay still. '.repeat(9)}`;
    expect(preheaderOf(article([paragraph(sentences)]), fallback)).toBe(
      'The quay was quiet on Tuesday, as it is in March. Ships lay still. Ships lay still. Ships lay still. Ships lay still.',
    );
    const one = `The quay was quiet ${'and quiet, '.repeat(20)}`;
    expect(preheaderOf(article([paragraph(one)]), fallback)).toMatch(
      /^The quay was quiet (?:and quiet, )+and quiet…$/u,
    );
  });

  it('goes on to what follows where the first words are few, without headings and without the headline again', () => {
    const of = article([
      paragraph('Harbour towns agree to share their ferries'),
      paragraph('Quiet.'),
      heading('A heading'),
      list([item('A first item of some length')]),
      paragraph('And more.'),
    ]);
    expect(preheaderOf(of, fallback)).toBe(`Quiet. A first item of some length And more.`);
  });

  it('is long enough where nothing but dashes follows the first words', () => {
    const text = preheaderOf(article([paragraph(`Quiet. ${'- '.repeat(99)}`)]), fallback);
    expect(text.length).toBeGreaterThanOrEqual(40);
  });

  it('adds words of Lectern’s own to an article that has too few', () => {
    expect(preheaderOf(article([]), fallback)).toBe(fallback);
    expect(preheaderOf(article([paragraph('Quiet.')]), fallback)).toBe(`Quiet. ${fallback}`);
  });

  it('cuts a text without blanks, and no character in two', () => {
    const text = preheaderOf(article([paragraph(`${'a'.repeat(128)}🚢🚢`)]), fallback);
    expect(text).toBe(`${'a'.repeat(128)}…`);
  });

  it('always has 40 to 130 characters', () => {
    fc.assert(
      fc.property(articles, ({ article: of }) => {
        const { length } = preheaderOf(of, fallback);
        expect(length).toBeGreaterThanOrEqual(40);
        expect(length).toBeLessThanOrEqual(130);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
