/** Words with sounds of their own, for festival: it looks up the sounds of words, and nothing else can be told them. */
import { pronounce, type Pronounced } from '../flite/pronounce.ts';
import type { SpeechRequest } from '../../ports/speech-engine.ts';

export interface FestivalWords extends Omit<Pronounced, 'lexicon'> {
  /** A fixed form of program for each of these words: names of sounds and digits, nothing of the text. */
  readonly lexicon: string;
}

/** The voices that speak in the sounds of American English that flite has too. */
const american = /^(?:kal|ked)_diphone$|^cmu_us_/u;

/** What festival is given. For a voice of other sounds, all words stay as they are. */
export function pronounceForFestival(request: SpeechRequest): FestivalWords {
  if (!american.test(request.voice)) return { text: request.text, lexicon: '', replaced: [] };
  const { text, lexicon, replaced } = pronounce(request);
  return {
    text,
    replaced,
    lexicon: lexicon.replaceAll(/^(\w+) 0 : (.+)$/gmu, (_, word, phones) => entry(word, phones)),
  };
}

/** `(lex.add.entry '("lekobade" nil (((hh ax) 0) ((l ow) 1))))`. */
const entry = (word: string, phones: string): string =>
  `(lex.add.entry '("${word}" nil (${syllables(phones.split(' ')).join(' ')})))`;

/** Each vowel, known by the digit of its stress, with the sounds before it; what follows the last one is its own. */
function syllables(phones: readonly string[]): readonly string[] {
  const cut: { sounds: string[]; stress: string }[] = [];
  let sounds: string[] = [];
  for (const phone of phones) {
    const [, sound = '', stress = ''] = /^([a-z]+)(\d?)$/u.exec(phone) ?? [];
    sounds.push(sound);
    if (stress === '') continue;
    cut.push({ sounds, stress });
    sounds = [];
  }
  cut.at(-1)?.sounds.push(...sounds);
  return cut.map(({ sounds, stress }) => `((${sounds.join(' ')}) ${stress})`);
}
