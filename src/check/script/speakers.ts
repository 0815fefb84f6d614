import type { Article } from '../../article/article.ts';
import { walkBlocks } from '../../article/walk.ts';
import { wcag } from '../standards.ts';
import { flawOf, scriptAndArticleRule } from './script-rule.ts';

const namesOf = ({ speakers }: Article): ReadonlyMap<string, string> =>
  new Map(speakers.map(({ id, name }) => [id, name]));

/** The blocks inside block quotations: a list that somebody is quoted with has a lead-in, and is theirs. */
const blocksInQuotations = ({ body }: Article): ReadonlySet<string> =>
  new Set(
    Array.from(walkBlocks(body)).flatMap((block) =>
      block.kind === 'blockQuotation' ? Array.from(walkBlocks(block.body), ({ id }) => id) : [],
    ),
  );

export const speakers = scriptAndArticleRule({
  id: 'script/speakers',
  checks: 'Every speaker in the script is one of the article, and only what is quoted has one.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint: 'Who speaks is what the article says: render it again, or correct the article.',
  *check({ script, article }) {
    const names = namesOf(article);
    const quoted = blocksInQuotations(article);
    for (const segment of script.segments) {
      const { speaker, kind } = segment;
      if (speaker === null) continue;
      const expected = names.get(speaker.id);
      if (expected !== speaker.name) {
        yield flawOf(
          segment,
          `the speaker is ${speaker.name}; expected ${expected ?? 'one of the article'}.`,
        );
      }
      if (kind !== 'quote' && kind !== 'item' && !quoted.has(segment.block ?? ''))
        yield flawOf(segment, `${speaker.name} speaks in no quotation.`);
    }
  },
});
