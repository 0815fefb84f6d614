import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { textOf } from '../../article/text.ts';
import { walkBlocks } from '../../article/walk.ts';
import { rulesAbout } from '../rule.ts';
import { emailMarkupConsortium } from '../standards.ts';

const textRule = rulesAbout('email.txt', ({ contents }) => {
  const text = contents['email.txt'];
  return text === undefined ? null : { text, article: contents['article.json'] ?? null };
});

const entity = /&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/giu;

/** All words of an article, each line of them in one piece. */
function wordsOf({ headline, standfirst, publisher, byline, dateline, body }: Article): string {
  const lines: (readonly Span[])[] = [headline.spans, standfirst?.spans ?? []];
  for (const block of walkBlocks(body)) {
    if ('spans' in block) lines.push(block.spans);
    if ('caption' in block) lines.push(block.caption);
    if (block.kind === 'blockQuotation') lines.push(block.source ?? []);
    if (block.kind === 'table') lines.push(...block.rows.flat().map(({ spans }) => spans));
  }
  return [publisher, dateline, ...byline, ...lines.map(textOf), JSON.stringify(body)].join('\n');
}

export const noEntities = textRule({
  id: 'text/no-entities',
  checks: 'There are no entities of HTML.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Plain text shows "&amp;" as it stands: write the character itself.',
  *check({ text, article }) {
    const own = article === null ? '' : wordsOf(article);
    for (const { 0: found, index } of text.text.matchAll(entity)) {
      // An article about HTML may speak of entities.
      if (!own.includes(found)) yield { text: `There is the entity ${found}.`, place: text.placeAt(index) };
    }
  },
});
