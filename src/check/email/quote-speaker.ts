import type { Article } from '../../article/article.ts';
import { textOf } from '../../article/text.ts';
import { walkBlocks } from '../../article/walk.ts';
import { lettersOf } from '../article/letters.ts';
import { attributeOf, elementsIn, wordsIn, type Element } from '../page/elements.ts';
import { rulesAbout } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { elementsNamed, flawAt } from './email-rule.ts';
import { excerpt } from './visible-text.ts';

const pageRule = rulesAbout('email.html', ({ contents }) => {
  const page = contents['email.html'];
  return page === undefined ? null : { page, article: contents['article.json'] ?? null };
});

const namesSource = (element: Element): boolean =>
  ['cite', 'footer', 'figcaption'].includes(element.tagName) && wordsIn(element) !== '';

const isNamed = (quote: Element): boolean =>
  (attributeOf(quote, 'aria-label') ?? '').trim() !== '' || Array.from(elementsIn(quote)).some(namesSource);

/** A block quotation of the article. */
interface Quoted {
  /** Its letters, part by part. */
  readonly parts: readonly string[];
  /** Whether the article attributes it to anybody. */
  readonly attributed: boolean;
}

function quotedIn(article: Article | null): readonly Quoted[] {
  return Array.from(walkBlocks(article?.body ?? [])).flatMap((block) => {
    if (block.kind !== 'blockQuotation') return [];
    const parts = Array.from(walkBlocks(block.body), (part) =>
      'spans' in part ? lettersOf(textOf(part.spans)) : '',
    );
    return [{ parts, attributed: block.attribution.speaker !== null || block.source !== null }];
  });
}

/** Whether the parts stand in a text in their order; labels of the email's own, such as "What was agreed", may stand between. */
function holds(text: string, parts: readonly string[]): boolean {
  let from = 0;
  return parts.every((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}

/** Whether a text is where a long email ends in the midst of a quotation: who says it stands behind all of its words. */
function isCut(text: string, parts: readonly string[]): boolean {
  const whole = parts.join('');
  return text.length < whole.length && whole.startsWith(text);
}

export const quoteSpeaker = pageRule({
  id: 'email/quote-speaker',
  checks: 'Every block quotation names its speaker, where the article does.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Name the speaker inside the blockquote, in a <footer> or <cite>.',
  *check({ page, article }) {
    const quoted = quotedIn(article);
    for (const quote of elementsNamed(page, 'blockquote')) {
      const words = wordsIn(quote);
      const letters = lettersOf(words);
      const isExcused = ({ parts, attributed }: Quoted): boolean =>
        isCut(letters, parts) || (!attributed && holds(letters, parts));
      if (isNamed(quote) || quoted.some(isExcused)) continue;
      yield flawAt(page, `A quotation names no speaker: "${excerpt(words)}".`, quote);
    }
  },
});
