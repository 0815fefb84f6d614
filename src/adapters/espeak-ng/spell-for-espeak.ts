/** A text as espeak-ng takes it: words, and between double brackets the sounds of a name that a person has written down. */
import type { SpeechRequest } from '../../ports/speech-engine.ts';
import { runProgram } from '../processes/run-program.ts';
import { simplifySounds, spellSounds } from './spell-sounds.ts';

export interface Speller {
  readonly program: string;
  /** The file of the voice, for a language has sounds of its own. */
  readonly voice: string;
  readonly signal: AbortSignal;
}

/** Sounds that a voice has been asked for: whether it has them all. */
const tried = new Map<string, Promise<boolean>>();

/** A text in espeak-ng's spelling. */
export interface Spelling {
  readonly text: string;
  /** Where in the text as it was asked for that stands which is at a character of this one: UTF-16 units. */
  placeOf(character: number): number;
}

interface Part {
  readonly spelled: string;
  /** Where it began before. */
  readonly start: number;
  readonly isSounds: boolean;
}

export async function spellForEspeak(
  { text, pronunciations = [] }: SpeechRequest,
  speller: Speller,
): Promise<Spelling> {
  const parts: Part[] = [];
  const addWords = (start: number, end?: number): void => {
    parts.push({ spelled: wordsAlone(text.slice(start, end)), start, isSounds: false });
  };
  let at = 0;
  for (const { range, ipa } of pronunciations) {
    const [start, end] = range;
    const sounds = await soundsFor(ipa, speller);
    addWords(at, start);
    if (sounds === null) addWords(start, end);
    else parts.push({ spelled: `[[${sounds}]]`, start, isSounds: true });
    at = end;
  }
  addWords(at);
  return {
    text: parts.map(({ spelled }) => spelled).join(''),
    placeOf: (character) => placeIn(parts, character),
  };
}

function placeIn(parts: readonly Part[], character: number): number {
  let left = character;
  for (const { spelled, start, isSounds } of parts) {
    const characters = Array.from(spelled);
    if (left < characters.length) return isSounds ? start : start + characters.slice(0, left).join('').length;
    left -= characters.length;
  }
  return Infinity;
}

/** Words of an article open no brackets of sounds, and hold no control characters, which would be commands. */
const wordsAlone = (words: string): string =>
  words.replaceAll(/\p{Control}/gu, ' ').replaceAll(/\[(?=\[)/gu, '(');

/** The sounds in the names of a voice that has them all, or nearly the same ones; null where it has neither. */
async function soundsFor(ipa: string, speller: Speller): Promise<string | null> {
  const exact = spellSounds(ipa);
  if (exact === null) return null;
  for (const sounds of new Set([exact, simplifySounds(exact)])) {
    if (await hasSounds(sounds, ipa, speller)) return sounds;
  }
  return null;
}

function hasSounds(sounds: string, ipa: string, speller: Speller): Promise<boolean> {
  const key = `${speller.program} ${speller.voice} ${sounds}`;
  const known = tried.get(key) ?? trySounds(sounds, ipa, speller);
  tried.set(key, known);
  known.catch(() => tried.delete(key));
  return known;
}

const notSounds = /[^\p{Letter}]|[ːˑˈˌʰ]/gu;

/** A voice leaves out sounds that it does not know, so what it says that it would say is counted. */
async function trySounds(sounds: string, ipa: string, { program, voice, signal }: Speller): Promise<boolean> {
  const args = ['--stdin', '-q', '--ipa', '-b', '1', '-v', voice];
  const { stdout } = await runProgram({ program, args, input: `[[${sounds}]]` }, signal);
  const said = new TextDecoder().decode(stdout).replaceAll(notSounds, '').length;
  return said >= 0.7 * ipa.replaceAll(notSounds, '').length;
}
