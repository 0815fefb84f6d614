import { describe, expect, it } from 'vitest';
import { pronounceForFestival } from '../../../src/adapters/festival/festival-lexicon.ts';
import { festival } from '../../../src/adapters/festival/open-festival.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { needs } from '../../support/needs.ts';

needs('festival').describe('festival, installed', () => {
  describeSpeechEngine('festival', {
    open: () => festival.open(enginePlace()),
    language: 'en-US',
    sentences: [
      'The ferry is late.',
      'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
    ],
    unsayable: '橋',
  });

  it('says a name as it is told to, with its time, and the next one as ever', async () => {
    const engine = await festival.open(enginePlace());
    const [voice = ''] = engine.voices.map(({ id }) => id);
    const request = { language: 'en-US', voice, params: {} };
    const text = 'Then Qxz Wvv, came.';
    const pronunciations = [{ range: [5, 12], ipa: 'həˈloʊ' }] as const;
    const plain = await engine.synthesize({ ...request, text: 'Then hello, came.' });
    const told = await engine.synthesize({ ...request, text, pronunciations });
    expect(told.samples).toEqual(plain.samples);
    expect(told.words?.map(({ range }) => text.slice(...range))).toEqual(['Then', 'Qxz Wvv,', 'came.']);
    const without = await engine.synthesize({ ...request, text });
    expect(without.samples.length).not.toBe(told.samples.length);
    await engine.close();
  });
});

describe('pronounceForFestival', () => {
  const request = (ipa: string, voice = 'kal_diphone') => ({
    text: 'It is Łódź now.',
    language: 'en-US',
    voice,
    params: {},
    pronunciations: [{ range: [6, 10], ipa }] as const,
  });

  it('makes syllables of sounds', () => {
    const { text, lexicon } = pronounceForFestival(request('həˈloʊks'));
    expect(text).toMatch(/^It is leko[a-z]+ now\.$/u);
    expect(lexicon).toMatch(
      /^\(lex\.add\.entry '\("leko[a-z]+" nil \(\(\(hh ax\) 0\) \(\(l ow k s\) 1\)\)\)\)\n$/u,
    );
  });

  it('puts nothing but sounds into a program', () => {
    const { text, lexicon } = pronounceForFestival(request('a") (system "ls'));
    expect([text, lexicon]).toEqual(['It is Łódź now.', '']);
  });

  it('leaves words alone where a voice has other sounds', () => {
    expect(pronounceForFestival(request('həˈloʊ', 'rab_diphone')).lexicon).toBe('');
  });
});
