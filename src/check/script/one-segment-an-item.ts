import { textOf } from '../../article/text.ts';
import { walkBlocks } from '../../article/walk.ts';
import { hasWords } from '../../script/draft.ts';
import { wcag } from '../standards.ts';
import { scriptAndArticleRule } from './script-rule.ts';

export const oneSegmentAnItem = scriptAndArticleRule({
  id: 'script/one-segment-an-item',
  checks: 'Every list item is one segment.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Items that run together, or fall apart, cannot be told from each other by ear.',
  *check({ script, article }) {
    for (const block of walkBlocks(article.body)) {
      if (block.kind !== 'item' || !hasWords(textOf(block.spans))) continue;
      const { length } = script.segments.filter(({ kind, block: id }) => kind === 'item' && id === block.id);
      if (length !== 1) yield { text: `Item ${block.id} has ${length} segments; expected 1.`, place: null };
    }
  },
});
