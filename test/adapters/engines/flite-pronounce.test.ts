import { beforeAll, describe, expect, it } from 'vitest';
import { FliteProgram } from '../../../src/adapters/flite/flite-program.ts';
import { phonesOf } from '../../../src/adapters/flite/ipa-phones.ts';
import { loadFlite } from '../../../src/adapters/flite/load-flite.ts';
import { openFlite } from '../../../src/adapters/flite/open-flite.ts';
import { pronounce } from '../../../src/adapters/flite/pronounce.ts';
import type { SpeechRequest } from '../../../src/ports/speech-engine.ts';

describe('phonesOf', () => {
  it.each([
    ['həˈloʊ', 'hh ax0 l ow1'],
    ['ʃɪˈvɔːn', 'sh ih0 v ao1 n'],
    ['jun sʌŋ.njʌl', 'y uw1 n s ah0 ng n y ah0 l'],
    ['ˈwut͡ɕ', 'w uw1 ch'],
    ['bɔ̃ˈʒuʁ', 'b ao0 n zh uw1 r'],
    ['/ˌɪntəˈnæʃnəl/', 'ih1 n t ax0 n ae1 sh n ax0 l'],
  ])('says %s as %s', (ipa, phones) => {
    expect(phonesOf(ipa)?.join(' ')).toBe(phones);
  });

  it.each(['', 'psst', 'roo-eeth!', '(system "ls")', '東京'])('takes %j for no pronunciation', (text) => {
    expect(phonesOf(text)).toBeNull();
  });
});

describe('flite with pronunciations', () => {
  let program: FliteProgram;
  beforeAll(async () => {
    program = new FliteProgram(loadFlite());
  });

  const request = (text: string, pronunciations: SpeechRequest['pronunciations'] = []): SpeechRequest => ({
    text,
    language: 'en-US',
    voice: 'slt',
    params: {},
    pronunciations,
  });
  const say = (given: SpeechRequest) => {
    const { text, lexicon } = pronounce(given);
    return program.say({ text, voice: given.voice, params: given.params, ...(lexicon && { lexicon }) });
  };

  it('says the sounds of a word as it says the word that has them', () => {
    const heard = say(request('Then Qxz came.', [{ range: [5, 8], ipa: 'həˈloʊ' }]));
    expect(heard).toEqual(say(request('Then hello came.')));
    expect(heard).not.toEqual(say(request('Then Qxz came.')));
  });

  it('says several in one sentence, and forgets them with it', () => {
    const plain = say(request('Hello there, hello.'));
    const sounds = [
      { range: [0, 1], ipa: 'həˈloʊ' },
      { range: [9, 10], ipa: 'həˈloʊ' },
    ] as const;
    expect(say(request('A there, B.', sounds))).toEqual(plain);
    expect(say(request('Hello there, hello.'))).toEqual(plain);
  });

  it('does so as an engine, in its worker', async () => {
    const engine = await openFlite({ threads: 1 });
    const sounds = [{ range: [5, 8], ipa: 'həˈloʊ' }] as const;
    const heard = await engine.synthesize(request('Then Qxz came.', sounds));
    const plain = await engine.synthesize(request('Then hello came.'));
    await engine.close();
    expect(heard.samples).toEqual(plain.samples);
  });

  it('says the word itself where the sounds are none', () => {
    expect(say(request('Then hello came.', [{ range: [5, 10], ipa: 'hello?' }]))).toEqual(
      say(request('Then hello came.')),
    );
  });
});
