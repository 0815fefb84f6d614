/**
 * When words are heard, by flite's own times of sounds. It tells which sounds it makes and when each ends, but not of which
 * word they are; so it is asked how many each word has. Between two commas a word has as many as within its sentence,
 * though some are others: "a" is "ey" by itself and "ax" before a noun.
 */
import type { FliteProgram, FliteRequest, FliteSpeech } from './flite-program.ts';

/** Milliseconds from the first sample. */
export interface WordTime {
  readonly startMs: number;
  readonly endMs: number;
}

interface Phone extends WordTime {
  readonly name: string;
}

const pause = 'pau';

/** The words of a text that have sounds, as flite is given it. */
export const wordsIn = (ascii: string): readonly string[] =>
  ascii.split(/\s+/u).filter((word) => /[A-Za-z0-9]/u.test(word));

/**
 * The time of each of `wordsIn(request.text)`, in order and without overlap; null where the sounds do not add up to those
 * of the words.
 */
export function timeWords(
  request: FliteRequest,
  speech: FliteSpeech,
  program: FliteProgram,
): readonly WordTime[] | null {
  const counts = countPhones(request, program);
  const phones = phonesOf(speech).filter(({ name }) => name !== pause);
  if (counts === null || counts.reduce((sum, count) => sum + count, 0) !== phones.length) return null;
  let next = 0;
  return counts.map((count) => {
    const [first, last] = [phones[next], phones[next + count - 1]];
    next += count;
    return { startMs: first?.startMs ?? 0, endMs: last?.endMs ?? 0 };
  });
}

/** How many sounds each word has, at least one; null where that cannot be told. */
function countPhones({ text, lexicon }: FliteRequest, program: FliteProgram): readonly number[] | null {
  const words = wordsIn(text).map(bareWord);
  const apart = [...new Set(words)];
  const phones = program.readPhones({ text: apart.join(', '), ...(lexicon !== undefined && { lexicon }) });
  const groups = phones
    .split(/\s+/u)
    .join(' ')
    .split(pause)
    .map((group) => group.split(' ').filter((name) => name !== ''))
    .filter(({ length }) => length > 0);
  if (groups.length !== apart.length) return null;
  const counts = new Map(apart.map((word, index) => [word, groups[index]?.length ?? 0]));
  return words.map((word) => counts.get(word) ?? 0);
}

/** Without the marks around it. A letter by itself is a small one: capitals are said as one word, commas or not. */
function bareWord(word: string): string {
  const bare = word.replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/gu, '');
  return bare.length === 1 ? bare.toLowerCase() : bare;
}

/**
 * Every sound with its time. Each utterance is told from its own start; what they are told to be longer than the samples,
 * they lack at their ends: one voice stops in the middle of its last pause.
 */
function phonesOf({ phones, samples, sampleRateHz }: FliteSpeech): readonly Phone[] {
  const utterances = phones
    .split('\n')
    .map(phonesIn)
    .filter(({ length }) => length > 0);
  const toldMs = utterances.reduce((sum, phones) => sum + endOf(phones), 0);
  const lackMs = (toldMs - (1000 * samples.length) / sampleRateHz) / utterances.length;
  let utteranceMs = 0;
  return utterances.flatMap((phones) => {
    const fromMs = utteranceMs;
    utteranceMs += endOf(phones) - lackMs;
    return phones.map(({ name, startMs, endMs }) => ({
      name,
      startMs: fromMs + startMs,
      endMs: fromMs + endMs,
    }));
  });
}

const endOf = (phones: readonly Phone[]): number => phones.at(-1)?.endMs ?? 0;

function phonesIn(line: string): readonly Phone[] {
  let startMs = 0;
  return Array.from(line.matchAll(/(\S+):([\d.]+)/gu), ([, name = '', seconds = '']) => {
    const phone = { name, startMs, endMs: 1000 * Number(seconds) };
    startMs = phone.endMs;
    return phone;
  });
}
