import { describe, expect, it } from 'vitest';
import { frontQuotationsOf } from '../../src/article/quotation.ts';
import type { Article } from '../../src/article/article.ts';
import { textOf } from '../../src/article/text.ts';
import { understand } from '../../src/understand/understand.ts';
import { articleFrom, quotesOf } from './support.ts';

const body =
  '\n\n“I am so deeply sorry for the delay,” Ana Ruiz, the harbour minister, said on Monday.\nBo Lindqvist, a captain, called it “far too late.”';

function understood(headline: string): Article {
  const { article, source } = articleFrom(headline + body);
  return understand(article, source).article;
}

const saidInFront = (article: Article): readonly string[] =>
  frontQuotationsOf(article).map(({ id, spans, attribution }) => {
    const speaker = article.speakers.find((candidate) => candidate.id === attribution.speaker);
    return `${id} ${textOf(spans)} | ${speaker?.name ?? 'nobody'}`;
  });

describe('Headlines', () => {
  it.each([
    ['in single marks', 'Minister ‘deeply sorry’ for delay', 'q3 deeply sorry | Ana Ruiz'],
    ['in straight ones', "Minister 'deeply sorry' for delay", 'q3 deeply sorry | Ana Ruiz'],
    ['in double ones', 'Pier: “Far too late”', 'q3 Far too late | Bo Lindqvist'],
    [
      'of two speakers',
      '‘Far too late’: minister ‘deeply sorry’',
      'q3 Far too late | Bo Lindqvist',
      'q4 deeply sorry | Ana Ruiz',
    ],
    ['of nobody below, which are none', 'The ‘Miracle Pier’ opens, and it’s the ferries’ day'],
  ])('quote words %s', (_, headline, ...said) => {
    expect(saidInFront(understood(headline))).toEqual(said);
  });

  it('keep their words, and leave the quotations of the body as they are', () => {
    const headline = 'Minister ‘deeply sorry’ for delay';
    const [quoted, plain] = [understood(headline), understood('News of the day')];
    expect(textOf(quoted.headline.spans)).toBe(headline);
    expect(quotesOf(quoted)).toEqual(quotesOf(plain));
  });

  it('are understood anew in an article that was understood before', () => {
    const once = understood('Minister ‘deeply sorry’ for delay');
    expect(understand(once, { name: 'test', text: '' }).article).toEqual(once);
  });
});
