import { describe, expect, it } from 'vitest';
import { parseEspeakVoices } from '../../../src/adapters/espeak-ng/espeak-voices.ts';
import { espeak } from '../../../src/adapters/espeak-ng/open-espeak.ts';
import { simplifySounds, spellSounds } from '../../../src/adapters/espeak-ng/spell-sounds.ts';
import { spellForEspeak } from '../../../src/adapters/espeak-ng/spell-for-espeak.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { needs } from '../../support/needs.ts';

const list = `Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  chr-US-Qaaa-x-west --/M      Cherokee_          iro/chr
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 5  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  yue             --/M      Chinese_(Cantonese) sit/yue              (zh-yue 5)(zh 8)
 5  yue             --/M      Chinese_(Cantonese,_latin_as_Jyutping) sit/yue-Latn-jyutping (zh-yue 5)(zh 8)
 5  no_such_tag!    --/M      Nonsense           art/none
`;
const variants = `Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  variant         --/F      female2            !v/f2
 5  variant         --/M      Mr_Serious         !v/Mr serious
`;

describe('parseEspeakVoices', () => {
  const voices = parseEspeakVoices(list, variants);

  it('names languages as everybody does, each once, the usual one of a region first', () => {
    const own = voices.filter(({ id }) => !id.includes('+'));
    expect(own.map(({ id, language }) => [id, language])).toEqual([
      ['en-gb', 'en-GB'],
      ['zh', 'zh'],
      ['yue', 'yue'],
      ['yue-latn-jyutping', 'yue'],
      ['en-029', 'en-029'],
    ]);
  });

  it('offers the variants that are installed, by the file of the language', () => {
    expect(voices.filter(({ language }) => language === 'en-GB')).toMatchObject([
      { id: 'en-gb', file: 'gmw/en', gender: 'male' },
      { id: 'en-gb+f2', file: 'gmw/en+f2', gender: 'female' },
    ]);
  });
});

describe('spellSounds', () => {
  it.each([
    ['ʃəˈvɔːn', "S@'vO:n"],
    ['wuːt͡ʃ', 'wu:tS'],
    ['bɔ̃.ʒuʁ', 'bO~Zur'],
    ['/juːn sʌkjʌl/', 'ju:n sVkjVl'],
  ])('spells %s', (ipa, sounds) => expect(spellSounds(ipa)).toBe(sounds));

  it('spells nothing where a sound has no name', () => {
    expect(spellSounds('ǃqo')).toBeNull();
    expect(spellSounds('[[x]]')).toBeNull();
    expect(spellSounds(' ')).toBeNull();
  });

  it('has nearly the same sounds for a language with fewer', () => {
    expect(simplifySounds("g'Y:t@ sVk")).toBe("g'e:t@ sak");
  });
});

needs('espeak-ng').describe('espeak-ng, given sounds', () => {
  const speller = (voice: string) => ({ program: 'espeak-ng', voice, signal: new AbortController().signal });
  const request = (text: string, word: string, ipa: string) => {
    const start = text.indexOf(word);
    const range = [start, start + word.length] as const;
    return { text, language: 'en', voice: 'x', params: {}, pronunciations: [{ range, ipa }] };
  };

  it('puts them in the place of the word', async () => {
    const spelled = await spellForEspeak(
      request('So Siobhán said.', 'Siobhán', 'ʃəˈvɔːn'),
      speller('gmw/en'),
    );
    expect(spelled.text).toBe("So [[S@'vO:n]] said.");
    expect(['S', 's'].map((sign) => spelled.placeOf(spelled.text.indexOf(sign)))).toEqual([0, 11]);
    expect(spelled.placeOf(spelled.text.indexOf('O:'))).toBe(3);
    expect(spelled.placeOf(spelled.text.length)).toBe(Infinity);
  });

  it('takes the nearest that the language has, and the word itself where it has none', async () => {
    const goethe = request('To Goethe.', 'Goethe', 'ˈɡøːtə');
    const spell = async (asked: typeof goethe, voice: string) =>
      (await spellForEspeak(asked, speller(voice))).text;
    expect(await spell(goethe, 'gmw/de')).toBe("To [['gY:t@]].");
    expect(await spell(goethe, 'gmw/en')).toBe("To [['ge:t@]].");
    expect(await spell(request('To ǃXu.', 'ǃXu', 'ǃxu'), 'gmw/en')).toBe('To ǃXu.');
  });

  it('lets no word of an article open brackets or give commands', async () => {
    const text = "Say [[h@l'oU]] and [[[x]]] \u0001250P now.";
    const spelled = await spellForEspeak({ text, language: 'en', voice: 'x', params: {} }, speller('gmw/en'));
    expect(spelled.text).not.toMatch(/\[\[|\p{Control}/u);
  });

  it('is heard: the name takes another time than its letters', async () => {
    const engine = await espeak.open(enginePlace());
    const say = async (pronunciations: { range: readonly [number, number]; ipa: string }[]) =>
      engine.synthesize({ text: 'Siobhán', language: 'en-GB', voice: 'en-gb', params: {}, pronunciations });
    const [plain, named] = [await say([]), await say([{ range: [0, 7], ipa: 'ʃəˈvɔːn' }])];
    expect(named.samples.length).not.toBe(plain.samples.length);
    await engine.close();
  });

  it('speaks in another voice for each variant, whatever the language is called', async () => {
    const engine = await espeak.open(enginePlace());
    for (const language of ['en-gb', 'en-us', 'fr-fr', 'de']) {
      const sounds = await Promise.all(
        ['', '+f2', '+m8', '+f4', '+m2'].map(async (variant) => {
          const voice = language + variant;
          const { samples } = await engine.synthesize({ text: 'Tamara.', language, voice, params: {} });
          return Buffer.from(samples.buffer).toString('base64');
        }),
      );
      expect(new Set(sounds).size).toBe(5);
    }
    await engine.close();
  });
});
