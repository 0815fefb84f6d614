import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../src/edition/chapters.ts';
import { buildScript } from '../../src/script/build-script.ts';
import type { BlockRecipe } from '../support/article-recipes.ts';
import { articles, writeArticle, type WrittenArticle } from '../support/articles.ts';
import { articleOf, heading, paragraph } from '../support/recipes.ts';
import { timeScript } from '../support/timed-script.ts';

function narrate({ article, source }: WrittenArticle) {
  const timed = timeScript(buildScript(article, { source }).script);
  return { ...timed, chapters: chaptersOf(article, timed.script, timed.durationMs) };
}
const chaptersFor = (...body: readonly BlockRecipe[]) => narrate(writeArticle(articleOf(body)));

describe('chaptersOf', () => {
  it('opens with the headline, then has a chapter for each section', () => {
    const { chapters, script } = chaptersFor(
      paragraph('It begins.'),
      heading('What was agreed'),
      paragraph('Much.'),
      heading('A detail', 3),
      paragraph('More.'),
      heading('What comes next'),
      paragraph('Little.'),
    );
    expect(chapters.map(({ title }) => title)).toEqual([
      'Harbour to reopen',
      'What was agreed',
      'What comes next',
    ]);
    const headings = script.segments.filter(({ kind }) => kind === 'heading');
    expect(chapters[1]?.startMs).toBe(headings[0]?.startMs);
    expect(chapters[2]?.startMs).toBe(headings[2]?.startMs);
  });

  it('is one chapter where there are no headings', () => {
    const { chapters, durationMs } = chaptersFor(paragraph('It begins.'), paragraph('It ends.'));
    expect(chapters).toEqual([{ title: 'Harbour to reopen', startMs: 0, endMs: durationMs }]);
  });

  it('takes the headings that the article has where it skips the second level', () => {
    const { chapters } = chaptersFor(heading('First', 3), paragraph('It begins.'), heading('Second', 3));
    expect(chapters.map(({ title }) => title)).toEqual(['Harbour to reopen', 'First', 'Second']);
  });

  it('covers the audio without gaps, and none of its chapters is empty', () => {
    fc.assert(
      fc.property(articles, (written) => {
        const { chapters, durationMs } = narrate(written);
        expect(chapters[0]?.startMs).toBe(0);
        expect(chapters.at(-1)?.endMs).toBe(durationMs);
        for (const [index, { startMs, endMs, title }] of chapters.entries()) {
          expect(endMs).toBeGreaterThan(startMs);
          expect(endMs).toBe(chapters[index + 1]?.startMs ?? durationMs);
          expect(title).not.toBe('');
        }
      }),
    );
  });
});
