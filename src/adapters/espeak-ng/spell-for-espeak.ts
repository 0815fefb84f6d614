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

export async function spellForEspeak(
  { text, pronunciations = [] }: SpeechRequest,
  speller: Speller,
): Promise<string> {
  const parts: string[] = [];
  let at = 0;
  for (const { range, ipa } of pronunciations) {
    const [start, end] = range;
    const sounds = await soundsFor(ipa, speller);
    parts.push(
      wordsAlone(text.slice(at, start)),
      sounds === null ? wordsAlone(text.slice(start, end)) : `[[${sounds}]]`,
    );
    at = end;
  }
  return [...parts, wordsAlone(text.slice(at))].join('');
}

/** Words of an article open no brackets of sounds, and hold no control characters, which would be commands. */
const wordsAlone = (words: string): string =>
  words.replaceAll(/\p{Control}/gu, ' ').replaceAll(/\[(?=\[)/gu, '[ ');

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
