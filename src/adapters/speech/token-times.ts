import type { Speech } from '../../ports/speech-engine.ts';

type WordMark = NonNullable<Speech['words']>[number];

/** A token as an engine has read it, and when it was said; null where nothing was heard of it. */
export interface TokenTime {
  readonly token: string;
  readonly time: { readonly startMs: number; readonly endMs: number } | null;
}

/** What is left to recognise a token by. */
const keyOf = (token: string): string => token.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');

/**
 * Times of the blank-separated words of a text from those of the tokens that an engine has read of it, in order.
 * `spell` gives a word as the engine was given it. Null where the engine has read other tokens than these: a wrong time
 * is worse than none.
 */
export function timeWords(
  text: string,
  tokens: readonly TokenTime[],
  spell: (word: string) => string,
): readonly WordMark[] | null {
  const heard = tokens.filter(({ token }) => keyOf(token) !== '');
  const marks: WordMark[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const keys = spell(word).split(/\s+/u).map(keyOf).filter(Boolean);
    const said = heard.slice(next, next + keys.length);
    next += keys.length;
    if (said.length < keys.length || said.some(({ token }, at) => keyOf(token) !== keys[at])) return null;
    const times = said.flatMap(({ time }) => time ?? []);
    const [first, last] = [times[0], times.at(-1)];
    if (first === undefined || last === undefined) continue;
    marks.push({ range: [index, index + word.length], startMs: first.startMs, endMs: last.endMs });
  }
  return next === heard.length ? marks : null;
}
