import type { SpeechRequest } from '../../ports/speech-engine.ts';
import type { Replaced } from '../speech/restore-ranges.ts';
import { phonesOf } from './ipa-phones.ts';

export interface Pronounced {
  readonly text: string;
  /** Lines of a lexicon in flite's own form; empty where there are none. */
  readonly lexicon: string;
  /** In order. */
  readonly replaced: readonly Replaced[];
}

/** Syllables of words that no language has, and that flite takes for words rather than for letters to be spelled. */
const syllables = ['ba', 'de', 'fo', 'gu', 'ki', 'la', 'me', 'no', 'pu', 'ri'];

/** "lekobade": every number a word of its own. */
const standIn = (index: number): string =>
  `leko${Array.from(String(index + 10), (digit) => syllables[Number(digit)]).join('')}`;

/**
 * A text in which words with sounds of their own are replaced by words that no text has, and a lexicon that gives these
 * their sounds: flite looks up the sounds of words, and nothing else can be told them. What is no IPA stays as it is.
 */
export function pronounce({ text, pronunciations = [] }: SpeechRequest): Pronounced {
  const lines: string[] = [];
  const replaced: Replaced[] = [];
  let pronounced = '';
  let done = 0;
  for (const { range, ipa } of pronunciations) {
    const phones = phonesOf(ipa);
    if (phones === null || range[0] < done) continue;
    const word = standIn(lines.length);
    lines.push(`${word} 0 : ${phones.join(' ')}\n`);
    replaced.push({ range, word });
    pronounced += text.slice(done, range[0]) + word;
    done = range[1];
  }
  return { text: pronounced + text.slice(done), lexicon: lines.join(''), replaced };
}
