/** The laws of a script hold whatever conventions a publication chooses. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkBlocks } from '../../src/article/walk.ts';
import { textOf } from '../../src/article/text.ts';
import { buildScript } from '../../src/script/build-script.ts';
import { defaultConventions, hasCues, type Conventions } from '../../src/script/conventions.ts';
import { ownWordsFor } from '../../src/script/own-words/languages.ts';
import type { Segment } from '../../src/script/segment.ts';
import { articles, type WrittenArticle } from '../support/articles.ts';
import { expectedWords } from '../support/expected-words.ts';

const conventions: fc.Arbitrary<Conventions> = fc.record({
  quotes: fc.constantFrom('voices', 'spoken', 'both', 'plain'),
  attributionFirst: fc.boolean(),
  nameAgain: fc.boolean(),
  announceLists: fc.boolean(),
  opening: fc.boolean(),
  credits: fc.boolean(),
  pauses: fc.constantFrom(defaultConventions.pauses, { ...defaultConventions.pauses, quote: 0, item: 1000 }),
});

const segmentsOf = ({ article, source }: WrittenArticle, conventions: Conventions): readonly Segment[] =>
  buildScript(article, { source, conventions }).script.segments;

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/gu, '');
const sorted = (text: string): string => Array.from(withoutBlanks(text)).toSorted().join('');

describe('a script by any conventions', () => {
  it('holds the words of every block, in order but for attributions', () => {
    fc.assert(
      fc.property(articles, conventions, (written, chosen) => {
        const compare = chosen.attributionFirst ? sorted : withoutBlanks;
        const said = new Map<string, string>();
        for (const { block, text, added } of segmentsOf(written, chosen)) {
          if (block !== null && !added) said.set(block, (said.get(block) ?? '') + text);
        }
        const expected = new Map<string, string>();
        for (const { block, text } of expectedWords(written.article.body, written.article.language)) {
          if (text.trim() !== '') expected.set(block, (expected.get(block) ?? '') + text);
        }
        expect([...said].map(([block, text]) => [block, compare(text)])).toEqual(
          [...expected].map(([block, text]) => [block, compare(text)]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the words inside a quotation, and their order', () => {
    fc.assert(
      fc.property(articles, conventions, (written, chosen) => {
        const segments = segmentsOf(written, chosen).filter(({ added }) => !added);
        for (const block of written.article.body) {
          if (block.kind !== 'paragraph') continue;
          const said = segments.filter(({ block: own, kind }) => own === block.id && kind === 'quote');
          const words = withoutBlanks(said.map(({ text }) => text).join(''));
          let at = 0;
          for (const span of block.spans.filter(({ kind }) => kind === 'quote')) {
            const quoted = withoutBlanks(textOf([span]));
            expect(words.indexOf(quoted, at)).toBeGreaterThanOrEqual(at);
            at = words.indexOf(quoted, at) + quoted.length;
          }
        }
      }),
    );
  });

  it('opens and closes spoken quotation marks in balance, and has none where nobody wants them', () => {
    fc.assert(
      fc.property(articles, conventions, (written, chosen) => {
        const { quoteOpens, quoteCloses } = ownWordsFor(written.article.language).words;
        const segments = segmentsOf(written, chosen);
        let depth = 0;
        let cues = 0;
        for (const { text, added, kind, speaker } of segments) {
          if (added && text === quoteOpens) depth += 1;
          if (added && text === quoteCloses) depth -= 1;
          if (added && (text === quoteOpens || text === quoteCloses)) cues += 1;
          expect(depth).toBeGreaterThanOrEqual(0);
          if (hasCues(chosen) && !added && kind === 'quote') expect(depth).toBeGreaterThan(0);
          if (kind === 'narration' && speaker === null) expect(depth).toBe(0);
        }
        expect(depth).toBe(0);
        if (!hasCues(chosen)) expect(cues).toBe(0);
      }),
    );
  });

  it('marks words of its own as added, says words only, and reads an item as one segment', () => {
    fc.assert(
      fc.property(articles, conventions, (written, chosen) => {
        const segments = segmentsOf(written, chosen);
        for (const { spoken, map, added, kind, block } of segments) {
          expect(spoken).toMatch(/^[\p{L}\p{M}\s,.?!;:'-]+[.?!,;:]$/u);
          if (added) expect(map).toEqual([]);
          if (!added && kind !== 'byline') expect(map.length).toBeGreaterThan(0);
          if (kind === 'announcement') expect([added, block]).toEqual([true, null]);
        }
        const items = [...walkBlocks(written.article.body)].filter(({ kind }) => kind === 'item');
        const read = segments.filter(({ kind }) => kind === 'item').map(({ block }) => block);
        expect(read).toEqual(items.map(({ id }) => id));
        expect(segments.at(-1)?.pauseAfterMs).toBe(0);
      }),
    );
  });
});
