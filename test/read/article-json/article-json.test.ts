import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatArticleJson } from '../../../src/article/schema.ts';
import { textOf } from '../../../src/article/text.ts';
import { walkBlocks } from '../../../src/article/walk.ts';
import { run } from '../../cli/fake-terminal.ts';
import { bareWords } from '../../exchange/bare-words.ts';
import { articles } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { readAll, readFirst } from '../collections.ts';
import { failureOf } from '../support.ts';

describe('an article.json', () => {
  it('is the same words again, each at its place in a source of their own', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async ({ article }) => {
        const again = await readFirst(formatArticleJson(article), { name: 'article.json' });
        expect(bareWords(again.article)).toEqual(bareWords(article));
        for (const block of walkBlocks(again.article.body)) {
          if (!('spans' in block)) continue;
          for (const { text, place } of block.spans.filter((span) => span.kind === 'text'))
            expect(again.source.text.slice(place.start, place.end)).toBe(text);
          const { start, end } = block.place;
          expect(again.source.text.slice(start, end)).toContain(textOf(block.spans));
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each(['content/harbour-ferry.md', 'content/seoul-summit.txt'])(
    'of %s renders the same script and the same email again',
    async (source) => {
      const out = temporaryFolder();
      const only = ['--only', 'email,script', '--date', '2026-11-24'];
      const name = source.replace(/^.*\/|\.\w+$/g, '');
      await run(['render', source, '--out', join(out, 'first'), ...only]);
      const json = join(out, 'first', name, 'article.json');
      await run(['render', json, '--out', join(out, 'second'), ...only]);
      for (const file of ['script.json', 'script.txt', 'email.html', 'email.txt', 'article.json']) {
        const first = readFileSync(join(out, 'first', name, file), 'utf8');
        const second = readFileSync(join(out, 'second', 'article', file), 'utf8');
        if (file === 'article.json') expect(bareJson(second)).toEqual(bareJson(first));
        else expect(second).toBe(first.replaceAll(`/${name}/`, '/article/'));
      }
    },
  );

  it('is refused, with the place, where it is no article', async () => {
    const name = 'article.json';
    const start = '{"$schema": "https://lectern.invalid/schemas/article-1.json"';
    expect((await failureOf(readAll(`${start}}`, { name }))).code).toBe('article-invalid');
    expect((await failureOf(readAll(start, { name }))).code).toBe('json-malformed');
    const deep = `${start}, "body": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await failureOf(readAll(deep, { name }))).code).toBe('source-too-nested');
  });
});

/** Places differ, for the source is another one. */
const bareJson = (json: string): unknown =>
  JSON.parse(json, (key, value: unknown) => (key === 'place' ? undefined : value));
