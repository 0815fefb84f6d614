import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { LexiconEntry } from '../../../src/script/lexicon.ts';
import { readPls } from '../../../src/script/lexicon/read-pls.ts';
import { formatPls } from '../../../src/script/lexicon/write-pls.ts';
import { caught } from '../../support/caught.ts';

const document = (lexemes: string, attributes = 'version="1.0" alphabet="ipa" xml:lang="en"'): string =>
  `<?xml version="1.0"?>\n<lexicon xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" ${attributes}>\n${lexemes}</lexicon>`;

const read = (xml: string) => readPls(xml, 'lexicon.pls');
const said = (xml: string) =>
  read(xml).entries.map(({ graphemes, alias, ipa }) => [graphemes.join(', '), alias, ipa]);

describe('readPls', () => {
  it('reads graphemes with their alias and phonemes', () => {
    const xml = document(`<meta name="a" content="b"/>
      <lexeme><grapheme>Ollan</grapheme><grapheme>Ollan Quay</grapheme><phoneme>ˈɒlən</phoneme></lexeme>
      <lexeme><grapheme>MHT</grapheme><alias>Merrow &amp; <![CDATA[Harbour]]> Trust</alias>
        <example>The MHT met.</example></lexeme>`);
    expect(read(xml)).toEqual({
      entries: [
        {
          graphemes: ['Ollan', 'Ollan Quay'],
          language: 'en',
          alias: null,
          ipa: 'ˈɒlən',
          file: 'lexicon.pls',
        },
        {
          graphemes: ['MHT'],
          language: 'en',
          alias: 'Merrow & Harbour Trust',
          ipa: null,
          file: 'lexicon.pls',
        },
      ],
      messages: [],
    });
  });

  it('takes the preferred pronunciation, or else the first, and the first lexeme of a spelling', () => {
    const xml = document(`
      <lexeme><grapheme>A</grapheme><phoneme>a</phoneme><phoneme prefer="true">b</phoneme></lexeme>
      <lexeme><grapheme>B</grapheme><phoneme>c</phoneme><phoneme>d</phoneme></lexeme>
      <lexeme><grapheme>B</grapheme><grapheme>C</grapheme><phoneme>e</phoneme></lexeme>`);
    expect(said(xml)).toEqual([
      ['A', null, 'b'],
      ['B', null, 'c'],
      ['C', null, 'e'],
    ]);
  });

  it('names what it passes over, once each, with its line', () => {
    const xml = document(`<lexeme role="a:verb"><grapheme>read</grapheme><phoneme>rɛd</phoneme></lexeme>
<lexeme role="a:noun"><grapheme>Ollan</grapheme><phoneme alphabet="x-sampa">Ql@n</phoneme></lexeme>`);
    const { entries, messages } = read(xml);
    expect(entries.map(({ graphemes }) => graphemes)).toEqual([['read']]);
    expect(messages.map(({ code, text }) => [code, text])).toEqual([
      ['lexicon-part-ignored', expect.stringContaining('line 3: the role of a lexeme')],
      ['lexicon-part-ignored', expect.stringContaining('line 4: phonemes in the alphabet x-sampa')],
    ]);
  });

  it.each([
    ['', 'lexicon'],
    ['<lexicon version="1.0" alphabet="ipa" xml:lang="en"/>', 'expected the element lexicon'],
    [document('', 'version="2.0" alphabet="ipa" xml:lang="en"'), 'version'],
    [document('', 'version="1.0" xml:lang="en"'), 'alphabet'],
    [document('', 'version="1.0" alphabet="ipa"'), 'xml:lang'],
    [document('<lexeme><alias>a</alias></lexeme>'), 'no grapheme'],
    [document('<lexeme><grapheme>A</lexeme>'), 'close tag'],
    [document('<lexeme><grapheme>&undefined;</grapheme></lexeme>'), 'undefined'],
  ])('refuses %j', async (xml, problem) => {
    const error = await caught(() => read(xml));
    expect(error.code).toBe('lexicon-invalid');
    expect(error.message).toContain(problem);
  });
});

/** Spellings as a person writes them, with what markup would have to escape. */
const word = fc
  .stringMatching(/^[A-Za-zÀ-ž한国<>&"'-]{1,8}( [A-Za-z&<]{1,5})?$/u)
  .filter((text) => /\p{L}/u.test(text));
const entry = fc
  .record({
    graphemes: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    language: fc.constant('en-GB'),
    alias: fc.option(word, { nil: null }),
    ipa: fc.option(fc.constantFrom('ˈɒlən', 'ʃɪˈvɔːn', 'a<b'), { nil: null }),
  })
  .filter(({ alias, ipa }) => alias !== null || ipa !== null);

describe('formatPls', () => {
  it('writes what it reads again, whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.array(word), (entries, open) => {
        const spellings = entries.flatMap(({ graphemes }) => graphemes);
        fc.pre(new Set(spellings).size === spellings.length);
        const xml = formatPls({
          language: 'en-GB',
          entries,
          open: open.map((name) => ({ name, spoken: name })),
        });
        const expected = entries.map((one): LexiconEntry => ({ ...one, file: 'lexicon.pls' }));
        expect(read(xml)).toEqual({ entries: expected, messages: [] });
      }),
    );
  });

  it('keeps to the content model of PLS 1.0: graphemes, then how they are said', () => {
    const xml = formatPls({
      language: 'en',
      entries: [
        { graphemes: ['Ollan', 'OLLAN'], language: null, alias: 'oh-lan', ipa: 'ˈɒlən' },
        { graphemes: ['Mots'], language: 'fr', alias: 'moh', ipa: null },
      ],
      open: [{ name: 'Marsh -- Lane', spoken: 'Marsh, Lane' }],
    });
    const seen: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local }) => void seen.push(local));
    parser.on(
      'comment',
      (comment) => void seen.push(comment.includes('Marsh - - Lane') ? 'comment' : comment),
    );
    parser.write(xml).close();
    expect(seen).toEqual(['lexicon', 'lexeme', 'grapheme', 'grapheme', 'phoneme', 'alias', 'comment']);
  });
});
