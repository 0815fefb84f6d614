import { describe, expect, it } from 'vitest';
import { formatWebVtt } from '../../src/captions/webvtt.ts';
import { buildScript } from '../../src/script/build-script.ts';
import type { BlockRecipe } from '../support/article-recipes.ts';
import { writeArticle } from '../support/articles.ts';
import { articleOf, paragraph, quote } from '../support/recipes.ts';
import { narrationOf } from '../support/timed-script.ts';
import { parseCaptions } from './parsed-captions.ts';

function captionsOf(...body: readonly BlockRecipe[]): string {
  const { article, source } = writeArticle(articleOf(body));
  return formatWebVtt(narrationOf(buildScript(article, { source }).script, 50));
}

describe('formatWebVtt', () => {
  it('reads as captions do', () => {
    const vtt = captionsOf(paragraph(quote('It costs $5,', 0), 'said Ana Ruiz.'));
    expect(vtt.split('\n\n').slice(0, 4)).toEqual([
      'WEBVTT',
      'NOTE Language: en. The voices are synthetic.',
      '1-1\n00:00:00.000 --> 00:00:00.900\n<v Narrator>Harbour to reopen',
      '2-1\n00:00:01.600 --> 00:00:02.700\n<v Ana Ruiz>“It costs $5,”',
    ]);
  });

  it('has the words as they are written, whatever they mean to a player', () => {
    const hostile = 'Then 00:01.000 --> 00:02.000 <b>AT&T</b> &amp; NOTE <v Nobody>x</v>';
    const { captions, errors } = parseCaptions(captionsOf(paragraph(hostile)));
    expect(errors).toEqual([]);
    const shown = captions.filter(({ id }) => id.startsWith('2-')).map(({ lines }) => lines.join(' '));
    expect(shown.join(' ')).toBe(hostile);
    expect(captions.filter(({ voice }) => voice !== 'Narrator')).toEqual([]);
  });

  it('has times beyond an hour', () => {
    const { article, source } = writeArticle(articleOf([paragraph('The end.')]));
    const vtt = formatWebVtt(narrationOf(buildScript(article, { source }).script, 400_000));
    expect(vtt).toContain('\n2-1\n02:00:00.700 --> 02:53:20.700\n');
    expect(parseCaptions(vtt).errors).toEqual([]);
  });
});
