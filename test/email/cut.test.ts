import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/block.ts';
import { textOf } from '../../src/article/text.ts';
import { countSentences, takeSentences } from '../../src/email/cut/take-sentences.ts';
import { attribute, collapsed, named, visibleWords } from './read-html.ts';
import {
  article,
  attributed,
  codesOf,
  edition,
  heading,
  item,
  list,
  node,
  paragraph,
  quoted,
  render,
  words,
} from './support.ts';

const limit = 102_400;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const tide = (number: number): string =>
  `Tide ${number} came in and went out again, and the harbour wrote down its height.`;
const tides = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => paragraph(`${tide(2 * index)} ${tide(2 * index + 1)}`));

const long = edition(article([heading('The tides'), ...tides(900)]));

describe('an article that is longer than a mail program shows', () => {
  it('ends at a sentence, links to the rest and says what is missing', async () => {
    const email = await render(long);
    const seen = collapsed(visibleWords(email.html));
    const kept = seen.match(/Tide \d+ came in[^.]*\./gu) ?? [];
    expect(bytesOf(email.html)).toBeLessThan(limit);
    expect(bytesOf(email.html)).toBeGreaterThan(limit - 500);
    expect(kept).toEqual(kept.map((_, index) => tide(index)));
    expect(seen).toContain(
      `${tide(kept.length - 1)} This email ends here, before the article does. Read the rest on the web You are getting`,
    );
    expect(codesOf(email)).toEqual(['email-cut']);
    expect(email.messages[0]?.text).toContain(`after ${kept.length + 1} of 1801 sentences`);
    expect(email.messages[0]?.text).toContain(`begins with "Tide ${kept.length} came in`);
    const [rest] = named(email.html, 'a')
      .filter((link) => attribute(link, 'href')?.endsWith('harbour-ferries/') === true)
      .slice(-1);
    expect(rest).toBeDefined();
  });

  it('is whole in plain text', async () => {
    const { text } = await render(long);
    expect(collapsed(text)).toContain(tide(1799));
    expect(text).not.toContain('ends here');
  });

  it('says that it ends where there is no web address', async () => {
    const { html } = await render(long, { baseUrl: null });
    const seen = collapsed(visibleWords(html));
    expect(seen).toContain('This email ends here, before the article does. You are getting');
  });

  it('is cut in lists and tables after an item and after a row', async () => {
    const items = Array.from({ length: 3000 }, (_, index) => item(`Ship ${index} of the fleet.`));
    const email = await render(edition(article([list(items)])));
    const seen = collapsed(visibleWords(email.html));
    expect(bytesOf(email.html)).toBeLessThan(limit);
    expect(seen).toMatch(/Ship \d+ of the fleet\. This email ends here/u);
  });

  it('is cut behind a word where a sentence is very long', async () => {
    const email = await render(edition(article([paragraph(`${'on '.repeat(60_000)}and on.`)])));
    expect(bytesOf(email.html)).toBeLessThan(limit);
    expect(bytesOf(email.html)).toBeGreaterThan(limit - 2000);
    expect(collapsed(visibleWords(email.html))).toMatch(/ on on This email ends here/u);
  });

  it('cannot be helped by a headline that is longer still, and says so', async () => {
    const headline = { spans: [words('Tide '.repeat(9000))], place: node().place };
    const email = await render(edition(article([paragraph('Quiet.')], { headline })));
    expect(codesOf(email)).toEqual(['email-cut', 'email-over-limit']);
    expect(visibleWords(email.html)).not.toContain('Quiet.');
  });

  it('warns before it comes to that', async () => {
    const email = await render(edition(article(tides(460))));
    expect(bytesOf(email.html)).toBeGreaterThanOrEqual(92_160);
    expect(codesOf(email)).toEqual(['email-near-limit']);
  });
});

describe('takeSentences', () => {
  const body = [
    heading('The quay'),
    paragraph('It was quiet. ', quoted('We wait. We always do,', attributed('s1')), ' she said.'),
    list([item('A ship', [paragraph('Old. Slow.')]), item('A pier')]),
    {
      ...node(),
      kind: 'blockQuotation' as const,
      quote: 'q1',
      body: [paragraph('A quay is a street. It is wet.')],
      source: [words('Ida Brandt')],
      attribution: attributed('s1'),
    },
  ];

  it('counts all of them, with one for a heading and for the words of an item', () => {
    expect(countSentences(body)).toBe(10);
    expect(takeSentences(body, 10).blocks).toEqual(body);
  });

  it('leaves a quotation open that it cuts', () => {
    const [, paragraphs] = takeSentences(body, 3).blocks;
    expect(paragraphs?.kind === 'paragraph' && textOf(paragraphs.spans)).toBe('It was quiet. “We wait.');
  });

  it('cuts inside an item, and names no source of a quotation that it cuts', () => {
    const [, , cut] = takeSentences(body, 6).blocks;
    expect(cut?.kind === 'list' && cut.items.length).toBe(1);
    expect(cut?.kind === 'list' && cut.items[0]?.body).toMatchObject([{ spans: [{ text: 'Old.' }] }]);
    const [, , , quotation] = takeSentences(body, 9).blocks;
    expect(quotation).toMatchObject({ source: null });
  });

  it('takes nothing for nothing', () => {
    expect(takeSentences(body, 0)).toEqual({ blocks: [], count: 0 });
  });
});
