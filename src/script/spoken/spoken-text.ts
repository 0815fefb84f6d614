import type { SpokenStretch } from '../segment.ts';
import type { Pause } from './rule.ts';

/** Of two pauses at one place the stronger is heard. */
const STRENGTH: Readonly<Record<Pause, number>> = { ',': 1, ':': 2, ';': 3, '.': 4, '!': 5, '?': 6 };

interface Stretch {
  readonly spokenStart: number;
  spokenEnd: number;
  readonly start: number;
  end: number;
}

/** Collects what is said, in order, with the stretch of the text that each piece stands for. */
export class SpokenText {
  #spoken = '';
  #pending: Pause | null = null;
  #hyphen = false;
  readonly #stretches: Stretch[] = [];

  /** Says `words` for [start, end) of the text. Silent words leave the stretch to its neighbours. */
  say(words: string, start: number, end: number): void {
    if (words === '') return;
    const last = this.#stretches.at(-1);
    if (last === undefined) {
      this.#spoken = words;
      this.#stretches.push({ spokenStart: 0, spokenEnd: words.length, start, end });
    } else if (this.#pending === null && this.#hyphen) {
      this.#spoken += `-${words}`;
      last.spokenEnd = this.#spoken.length;
      last.end = end;
    } else {
      this.#flush(last);
      const spokenStart = this.#spoken.length + 1;
      this.#spoken += ` ${words}`;
      this.#stretches.push({ spokenStart, spokenEnd: this.#spoken.length, start, end });
    }
    this.#pending = null;
    this.#hyphen = false;
  }

  /** Lengthens the last word, as the plural of "item(s)" does. Without a word before, or after a pause, says `words` as they are. */
  attach(words: string, start: number, end: number): void {
    const last = this.#stretches.at(-1);
    if (last === undefined || this.#pending !== null) return this.say(words, start, end);
    this.#spoken += words;
    last.spokenEnd = this.#spoken.length;
    last.end = end;
  }

  /** A pause after what has been said; before the first word it is not heard. */
  pause(mark: Pause): void {
    if (this.#pending === null || STRENGTH[mark] > STRENGTH[this.#pending]) this.#pending = mark;
  }

  /** Joins the next words to the last ones with a hyphen. */
  hyphen(): void {
    this.#hyphen = true;
  }

  #flush(last: Stretch): void {
    if (this.#pending === null) return;
    this.#spoken += this.#pending;
    last.spokenEnd += 1;
    this.#pending = null;
  }

  /** All that was said, and the map, which covers the text but for white space: marks that are not heard go with the word that they stand at. */
  finish(source: string, toSource: (offset: number) => number): { spoken: string; map: SpokenStretch[] } {
    const final = this.#stretches.at(-1);
    if (final !== undefined) this.#flush(final);
    return { spoken: this.#spoken, map: coverText(source, this.#stretches, toSource) };
  }
}

type Cover = { spoken: [start: number, end: number]; text: [start: number, end: number] };

/**
 * The stretches in offsets of the source. What stands between two of them belongs to the first as far as it follows
 * without a blank (a comma, a closing mark), and from there on to the second (an opening mark).
 */
function coverText(
  source: string,
  stretches: readonly Stretch[],
  toSource: (offset: number) => number,
): SpokenStretch[] {
  const map: Cover[] = [];
  for (const stretch of stretches) {
    const last = map.at(-1);
    const spoken: Cover['spoken'] = [stretch.spokenStart, stretch.spokenEnd];
    const [start, end] = [toSource(stretch.start), toSource(stretch.end)];
    if (last !== undefined) last.text[1] += closingLength(source.slice(last.text[1], start));
    const from = last?.text[1] ?? 0;
    const opening = source.slice(from, start).trimStart().length;
    // A character that became several ("㎏") can be said in two stretches: the second has no text of its own.
    if (last !== undefined && end <= start - opening) last.spoken[1] = stretch.spokenEnd;
    else map.push({ spoken, text: [start - opening, end] });
  }
  return coverEnd(source, map);
}

/** What is left at the end goes to the last stretch, and to one without spoken words where nothing is said at all. */
function coverEnd(source: string, map: Cover[]): SpokenStretch[] {
  const end = source.trimEnd().length;
  const last = map.at(-1);
  if (last !== undefined) last.text[1] = Math.max(last.text[1], end);
  else if (end > 0) map.push({ spoken: [0, 0], text: [source.length - source.trimStart().length, end] });
  return map;
}

const closingLength = (gap: string): number => /^\S*/u.exec(gap)?.[0].length ?? 0;
