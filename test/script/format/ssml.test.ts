import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { buildScript } from '../../../src/script/build-script.ts';
import { formatSsml } from '../../../src/script/format/ssml.ts';
import type { BlockRecipe } from '../../support/article-recipes.ts';
import { articles, writeArticle } from '../../support/articles.ts';
import { articleOf, list, paragraph, quote, words } from '../../support/recipes.ts';
import { timeScript } from '../../support/timed-script.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
}

/** The tags of a document in order and its character data; throws where XML would. */
function readXml(xml: string): { readonly tags: readonly Tag[]; readonly text: string } {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes, parents: [...open] });
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (data) => {
    text += data;
  });
  parser.write(xml).close();
  return { tags, text };
}

const scriptOf = (...body: readonly BlockRecipe[]) => {
  const { article, source } = writeArticle(articleOf(body));
  return buildScript(article, { source }).script;
};

/** Which elements SSML 1.1 lets stand in which. */
const allowedIn: Readonly<Record<string, readonly string[]>> = {
  speak: ['p'],
  p: ['s', 'voice', 'break'],
  voice: ['s', 'prosody'],
  prosody: ['s'],
  s: ['mark', 'sub'],
  sub: [],
  mark: [],
  break: [],
};

describe('formatSsml', () => {
  it('is well-formed SSML 1.1 for any article, with a mark for every segment', () => {
    fc.assert(
      fc.property(articles, fc.boolean(), ({ article, source }, cast) => {
        const { script } = buildScript(article, { source });
        const { tags } = readXml(formatSsml(cast ? timeScript(script).script : script));
        expect(tags[0]).toMatchObject({
          name: 'speak',
          attributes: {
            version: '1.1',
            xmlns: 'http://www.w3.org/2001/10/synthesis',
            'xml:lang': article.language,
          },
        });
        for (const { name, parents } of tags.slice(1))
          expect(allowedIn[parents.at(-1) ?? '']).toContain(name);
        const marks = tags.filter(({ name }) => name === 'mark').map(({ attributes }) => attributes['name']);
        expect(marks).toEqual(script.segments.map(({ id }) => id));
      }),
    );
  });

  it('lets no text become markup', () => {
    const hostile = 'Say ]]> <break time="9s"/> & "this" <![CDATA[x]]> <!-- now --> &lt; 5';
    const { tags } = readXml(formatSsml(scriptOf(paragraph(hostile))));
    expect(tags.filter(({ attributes }) => attributes['time'] === '9s')).toEqual([]);
    expect(tags.map(({ name }) => name).filter((name) => allowedIn[name] === undefined)).toEqual([]);
  });

  it('writes no character that XML has no way to write', () => {
    const script = scriptOf(paragraph('Some words'));
    const poisoned = {
      ...script,
      segments: script.segments.map((segment) => ({
        ...segment,
        spoken: 'A\u0000\u0007\uFFFE\uD800b',
        map: [],
      })),
    };
    expect(readXml(formatSsml(poisoned)).text).toContain('A\uFFFD\uFFFD\uFFFD\uFFFDb');
  });

  it('puts what is said otherwise than it is written into a substitution', () => {
    const { tags, text } = readXml(formatSsml(scriptOf(paragraph('It cost $3.5 million in 2026.'))));
    const substitutions = tags
      .filter(({ name }) => name === 'sub')
      .map(({ attributes }) => attributes['alias']);
    expect(substitutions).toEqual(['three point five million dollars', 'twenty twenty-six.']);
    expect(text).toContain('It cost $3.5 million in 2026.');
  });

  it('has the voice of every segment, with its pitch and rate', () => {
    const { script } = timeScript(scriptOf(paragraph(quote('We agree,', 0), 'said Ana Ruiz.')));
    const { tags } = readXml(formatSsml(script));
    expect(tags.filter(({ name }) => name === 'voice').map(({ attributes }) => attributes['name'])).toEqual(
      script.segments.map(({ voice }) => voice.id),
    );
    expect(tags.find(({ name }) => name === 'prosody')?.attributes).toEqual({ pitch: '100Hz', rate: '105%' });
  });

  it('asks for a voice of their own for speakers of a script that is not cast', () => {
    const script = scriptOf(paragraph(quote('We agree,', 0), 'said Ana Ruiz.', quote('Not me.', 1)));
    const variants = readXml(formatSsml(script)).tags.filter(({ name }) => name === 'voice');
    expect(variants.map(({ attributes }) => attributes['variant'])).toEqual(['2', '3']);
  });

  it('names the language of passages in another one', () => {
    const passage = words('Tout est pardonné', { language: 'fr', end: '.' });
    const { tags } = readXml(formatSsml(scriptOf(paragraph('He said this.', passage, 'It was all.'))));
    const languages = tags.filter(({ name }) => name === 's').map(({ attributes }) => attributes['xml:lang']);
    expect(languages.filter((language) => language !== undefined)).toEqual(['fr']);
  });

  it('has the pauses of the script, and sentences of one block in one paragraph', () => {
    const script = scriptOf(paragraph('One came. Two went.'), list(['A quay', 'A crane']));
    const { tags } = readXml(formatSsml(script));
    expect(tags.filter(({ name }) => name === 'break').map(({ attributes }) => attributes['time'])).toEqual(
      script.segments.flatMap(({ pauseAfterMs }) => (pauseAfterMs === 0 ? [] : [`${pauseAfterMs}ms`])),
    );
    const ownBlocks = new Set(script.segments.map(({ block, id }) => block ?? id));
    expect(tags.filter(({ name }) => name === 'p')).toHaveLength(ownBlocks.size);
  });
});
