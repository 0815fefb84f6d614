import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { List } from '../../src/article/block.ts';
import { quotationsOf } from '../../src/article/quotation.ts';
import { textOf } from '../../src/article/text.ts';
import { walkBlocks } from '../../src/article/walk.ts';
import { buildScript } from '../../src/script/build-script.ts';
import type { Script, Segment } from '../../src/script/segment.ts';
import { articleRecipes } from '../support/article-recipes.ts';
import { articles, writeArticle, type WrittenArticle } from '../support/articles.ts';
import { expectedWords } from '../support/expected-words.ts';
import { paragraph } from '../support/recipes.ts';

const scriptOf = ({ article, source }: WrittenArticle): Script => buildScript(article, { source }).script;
const withoutBlanks = (text: string): string => text.replaceAll(/\s+/gu, '');

/** Runs of segments of one block, in the order of the script. */
function runsOf(segments: readonly Segment[]) {
  const runs: { block: string; text: string }[] = [];
  for (const { block, text, added } of segments) {
    if (block === null || added) continue;
    const last = runs.at(-1);
    if (last?.block === block) last.text += text;
    else runs.push({ block, text });
  }
  return runs.map(({ block, text }) => ({ block, text: withoutBlanks(text) }));
}

const sentences: readonly string[] = [
  'It began in 1998.',
  'The minister agreed to $3.5 million.',
  'Nobody else did.',
];

describe('a script of any article', () => {
  it('holds the words of every block in order, each exactly once', () => {
    fc.assert(
      fc.property(articles, (written) => {
        const expected = expectedWords(written.article.body, written.article.language)
          .map(({ block, text }) => ({ block, text: withoutBlanks(text) }))
          .filter(({ text }) => text !== '');
        expect(runsOf(scriptOf(written).segments)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('says every list item as one segment, and counts them right', () => {
    fc.assert(
      fc.property(articles, (written) => {
        const { segments } = scriptOf(written);
        const blocks = [...walkBlocks(written.article.body)];
        const items = blocks.filter(({ kind }) => kind === 'item');
        const read = segments.filter(({ kind }) => kind === 'item');
        expect(read.map(({ block }) => block)).toEqual(items.map(({ id }) => id));
        for (const list of blocks.filter((block): block is List => block.kind === 'list')) {
          const first = segments.findIndex(({ block }) => block === list.items[0]?.id);
          const announcement = segments[first - 1];
          expect(announcement?.kind).toBe('announcement');
          expect(countOf(announcement?.text ?? '')).toBe(list.items.length);
        }
      }),
    );
  });

  it('gives every quotation of running text segments of its own in the voice of its speaker', () => {
    fc.assert(
      fc.property(articles, (written) => {
        const { article } = written;
        const { segments } = scriptOf(written);
        const outside = article.body.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id);
        const inline = article.body.flatMap((block) =>
          block.kind === 'paragraph' ? block.spans.filter((span) => span.kind === 'quote') : [],
        );
        const spoken = segments.filter(
          ({ kind, block }) => kind === 'quote' && outside.includes(block ?? ''),
        );
        const heard = withoutBlanks(spoken.map(({ speaker, text }) => `${speaker?.id} ${text}`).join(''));
        for (const quote of inline) {
          const { speaker } = quote.attribution;
          expect(withoutBlanks(spoken.map(({ text }) => text).join(''))).toContain(
            withoutBlanks(textOf(quote.spans)),
          );
          expect(heard).toContain(
            withoutBlanks(`${speaker ?? undefined}${quote.open}${quote.spans[0]?.text.slice(0, 3)}`),
          );
        }
        expect([...quotationsOf(article)].length).toBeGreaterThanOrEqual(inline.length);
      }),
    );
  });

  it('maps all that is spoken, blanks apart, to all of the text, in order', () => {
    fc.assert(
      fc.property(articles, (written) => {
        for (const { text, spoken, map, added } of scriptOf(written).segments) {
          if (added) expect(map).toEqual([]);
          else {
            expect(
              uncovered(
                spoken,
                map.map((stretch) => stretch.spoken),
              ),
            ).toBe('');
            expect(
              uncovered(
                text,
                map.map((stretch) => stretch.text),
              ),
            ).toBe('');
          }
        }
      }),
    );
  });

  it('says words only: no digit, sign, address or quotation mark reaches a voice', () => {
    fc.assert(
      fc.property(articles, (written) => {
        for (const { spoken } of scriptOf(written).segments) {
          expect(spoken).toMatch(/^[\p{L}\p{M}\s,.?!;:'-]+$/u);
          expect(spoken).toMatch(/\p{L}/u);
          expect(spoken).toMatch(/[.?!,;:]$/u);
        }
      }),
    );
  });

  it('changes one segment where one sentence changes', () => {
    fc.assert(
      fc.property(articleRecipes, fc.nat(), fc.nat(2), (recipe, at, index) => {
        const [before, after] = [sentences, sentences.with(index, 'Entirely new words stand here.')].map(
          (texts) => {
            const body = recipe.body.toSpliced(at % (recipe.body.length + 1), 0, paragraph(...texts));
            return scriptOf(writeArticle({ ...recipe, body })).segments.map((segment) =>
              JSON.stringify(segment),
            );
          },
        );
        const changed = after?.filter((segment) => !before?.includes(segment)) ?? [];
        expect(changed).toHaveLength(1);
        expect(changed[0]).toContain('"text":"Entirely new words stand here."');
      }),
    );
  });

  it('has silences of at most two seconds, and one after every segment but the last', () => {
    fc.assert(
      fc.property(articles, (written) => {
        const pauses = scriptOf(written).segments.map(({ pauseAfterMs }) => pauseAfterMs);
        expect(pauses.at(-1)).toBe(0);
        for (const pause of pauses.slice(0, -1)) {
          expect(pause).toBeGreaterThan(0);
          expect(pause).toBeLessThan(2000);
        }
      }),
    );
  });
});

const numbers = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five'];
const countOf = (announcement: string): number => numbers.indexOf(announcement.split(' ')[0] ?? '');

/** What of a text lies in none of the ranges, blanks left out. Ranges that run backwards give it all. */
function uncovered(text: string, ranges: readonly (readonly [number, number])[]): string {
  let at = 0;
  let rest = '';
  for (const [start, end] of ranges) {
    if (start < at || end < start) return text;
    rest += text.slice(at, start);
    at = end;
  }
  return (rest + text.slice(at)).trim();
}
