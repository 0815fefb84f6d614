import { describe, expect, it } from 'vitest';
import { openLexicon, type LexiconEntry } from '../../src/script/lexicon.ts';
import { speak } from '../../src/script/spoken/speak.ts';

const entry = (grapheme: string, alias: string, language: string | null = null): LexiconEntry => ({
  graphemes: [grapheme],
  language,
  alias,
  ipa: null,
});

const say = (text: string, entries: readonly LexiconEntry[], language = 'en-GB'): string =>
  speak(text, { language, lexicon: openLexicon(entries) }).spoken;

describe('a lexicon', () => {
  const ollan = entry('Ollan', 'Oh-lan');

  it('is followed for whole words, wherever they stand', () => {
    expect(say('Ollan is near Ollanby.', [ollan])).toBe('Oh-lan is near Ollanby.');
  });

  it('prefers the longest phrase, and of two respellings the later', () => {
    expect(say('Ollan Quay', [ollan, entry('Ollan Quay', 'Olan Key')])).toBe('Olan Key');
    expect(say('Ollan', [ollan, entry('Ollan', 'Uh-lan')])).toBe('Uh-lan');
  });

  it('holds for the languages that an entry names', () => {
    const english = entry('Ollan', 'Oh-lan', 'en');
    expect(say('Ollan', [english], 'en-US')).toBe('Oh-lan');
    expect(say('Ollan', [english], 'de')).toBe('Ollan');
  });

  it('keeps the map from what is said to what stands there', () => {
    const { map } = speak('To Ollan now.', { language: 'en-GB', lexicon: openLexicon([ollan]) });
    expect(map).toContainEqual({ spoken: [3, 9], text: [3, 8] });
  });

  it('puts the entries of an article before those of its project', () => {
    const lexicon = openLexicon([entry('Ollan', 'Uh-lan', 'en')], [ollan]);
    expect(speak('Ollan', { language: 'en', lexicon }).spoken).toBe('Oh-lan');
  });

  it('knows a name in a headline of capitals, and no word that only looks like one', () => {
    expect(say('OLLAN WINS', [ollan])).toBe('Oh-lan Wins');
    expect(say('US', [entry('us', 'uss')])).not.toBe('uss');
  });

  it('is followed for names with figures, and leaves a possessive its ending', () => {
    expect(say('3M and Ollan’s quay', [entry('3M', 'three em'), ollan])).toBe("three em and Oh-lan's quay");
  });

  it('respells IPA for a voice of English, and keeps the sounds and where they are said', () => {
    const ipa = { graphemes: ['Siobhán'], language: null, alias: null, ipa: 'ʃɪˈvɔːn' };
    const lexicon = openLexicon([ipa]);
    const { spoken, pronunciations } = speak('Then Siobhán, too.', { language: 'en', lexicon });
    expect(spoken).toBe('Then shi-vawn, too.');
    expect(pronunciations).toEqual([{ range: [5, 13], ipa: 'ʃɪˈvɔːn' }]);
    expect(speak('Siobhán', { language: 'fi', lexicon }).spoken).toBe('Siobhán');
  });

  it('says nothing but words, whatever was written down', () => {
    expect(say('Ollan', [entry('Ollan', '<b>Oh</b>-lan 7"')])).toBe('b Oh b -lan');
  });
});
