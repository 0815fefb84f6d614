import type { List } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { walkBlocks } from '../../article/walk.ts';
import { hasWords } from '../../script/draft.ts';
import { ownWordsFor } from '../../script/own-words/languages.ts';
import { wcag } from '../standards.ts';
import type { RenderedScript } from './rendered-script.ts';
import { flawOf, scriptAndArticleRule } from './script-rule.ts';

const isList = (block: { readonly kind: string }): block is List => block.kind === 'list';

const idsIn = ({ items }: List): ReadonlySet<string> =>
  new Set(items.flatMap(({ id, body }) => [id, ...Array.from(walkBlocks(body), (block) => block.id)]));

/** Items that there is nothing to say of are not counted. */
const countOf = ({ items }: List): number =>
  items.filter(({ spans, body }) => body.length > 0 || hasWords(textOf(spans))).length;

/**
 * The segments right before the first one of a list: the last of the article's own, and what was added behind it, "Quote." aside.
 * Besides its count that is what announces a picture, a table or a list that its first item begins with. Empty where the list
 * is not read.
 */
function segmentsBefore({ language, segments }: RenderedScript, list: List): RenderedScript['segments'] {
  const ids = idsIn(list);
  const first = segments.findIndex(({ block }) => block !== null && ids.has(block));
  const before = segments.slice(0, Math.max(0, first));
  const { quoteOpens } = ownWordsFor(language).words;
  const lastOwn = before.findLastIndex(({ added }) => !added);
  return before.slice(Math.max(0, lastOwn)).filter(({ text, added }) => !added || text !== quoteOpens);
}

export const announcedCount = scriptAndArticleRule({
  id: 'script/announced-count',
  checks:
    'Before each list its number of items is said, where lists are counted, and it is the number of its items.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'A listener cannot see how long a list is: announce it, and count again after each edit.',
  *check({ script, article }) {
    if (script.conventions?.announceLists === false) return;
    for (const list of Array.from(walkBlocks(article.body)).filter(isList)) {
      const run = segmentsBefore(script, list);
      const before = run.at(-1);
      const expected = ownWordsFor(script.language).words.count(countOf(list), list.holds);
      const isAnnounced = run.some(({ kind, text }) => kind === 'announcement' && text === expected);
      if (before === undefined || isAnnounced) continue;
      if (before.kind !== 'announcement')
        yield flawOf(before, `a list follows; expected "${expected}" before it.`);
      else yield flawOf(before, `"${before.text}"; expected "${expected}".`);
    }
  },
});
