import type { SpokenStretch } from '../segment.ts';
import type { FoldedText } from './fold.ts';
import type { Pause } from './rule.ts';

/** Of two pauses at one place the stronger is heard. */
const STRENGTH: Readonly<Record<Pause, number>> = { ',': 1, ':': 2, ';': 3, '.': 4, '!': 5, '?': 6 };

/** What was said so far, each stretch by four numbers: [start, end) in what is said and [start, end) in the text. */
const FIELDS = 4;
const [SPOKEN_START, SPOKEN_END, START, END] = [0, 1, 2, 3];

/** Collects what is said, in order, with the stretch of the text that each piece stands for. */
export class SpokenText {
  readonly #pieces: string[] = [];
  readonly #stretches: number[] = [];
  #length = 0;
  #pending: Pause | null = null;
  #hyphen = false;

  /** The length of what has been said, a pause at its end not counted. */
  get length(): number {
    return this.#length;
  }

  /** Says `words` for [start, end) of the text. Silent words leave the stretch to its neighbours. */
  say(words: string, start: number, end: number): void {
    if (words === '') return;
    if (this.#hyphen && this.#pending === null && this.#length > 0) this.#lengthen(`-${words}`, end);
    else this.#push(words, start, end);
    this.#hyphen = false;
  }

  /**
   * Lengthens the last word, as the plural of "item(s)" does. Without a word before, or after a pause, says `words` as
   * they are.
   */
  attach(words: string, start: number, end: number): void {
    if (this.#length === 0 || this.#pending !== null) this.say(words.replace(/^'/, ''), start, end);
    else this.#lengthen(words, end);
  }

  /** A pause after what has been said; before the first word it is not heard. */
  pause(mark: Pause): void {
    if (this.#pending === null || STRENGTH[mark] > STRENGTH[this.#pending]) this.#pending = mark;
  }

  /** Joins the next words to the last ones with a hyphen. */
  hyphen(): void {
    this.#hyphen = true;
  }

  /**
   * All that was said, and the map, which covers the text but for white space: marks that are not heard go with the
   * word that they stand at.
   */
  finish(source: string, { toSource }: FoldedText): { spoken: string; map: readonly SpokenStretch[] } {
    this.#flush();
    return { spoken: this.#pieces.join(''), map: coverText(source, this.#stretches, toSource) };
  }

  #append(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #lengthen(words: string, end: number): void {
    this.#append(words);
    const last = this.#stretches.length - FIELDS;
    this.#stretches[last + SPOKEN_END] = this.#length;
    this.#stretches[last + END] = end;
  }

  #push(words: string, start: number, end: number): void {
    this.#flush();
    if (this.#length > 0) this.#append(' ');
    const from = this.#length;
    this.#append(words);
    this.#stretches.push(from, this.#length, start, end);
  }

  #flush(): void {
    if (this.#pending !== null && this.#length > 0) {
      this.#append(this.#pending);
      this.#stretches[this.#stretches.length - FIELDS + SPOKEN_END] = this.#length;
    }
    this.#pending = null;
  }
}

/** White space as `String.prototype.trim` has it. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/u.test(text.charAt(at)));
}

interface Cover {
  readonly spoken: [start: number, end: number];
  readonly text: [start: number, end: number];
}

/**
 * The stretches in offsets of the source. What stands between two of them belongs to the first as far as it follows
 * without a blank (a comma, a closing mark), and from there on to the second (an opening mark).
 */
function coverText(source: string, stretches: readonly number[], toSource: FoldedText['toSource']): Cover[] {
  const map: Cover[] = [];
  let covered = 0;
  for (let at = 0; at < stretches.length; at += FIELDS) {
    const spokenEnd = stretches[at + SPOKEN_END] as number;
    const start = toSource(stretches[at + START] as number);
    const end = toSource(stretches[at + END] as number);
    const last = map.at(-1);
    if (last !== undefined) {
      while (covered < start && !isBlank(source, covered)) covered += 1;
      last.text[1] = covered;
    }
    while (covered < start && isBlank(source, covered)) covered += 1;
    // A character that became several ("㎏") can be said in two stretches: the second has no text of its own.
    if (last !== undefined && end <= covered) last.spoken[1] = spokenEnd;
    else map.push({ spoken: [stretches[at + SPOKEN_START] as number, spokenEnd], text: [covered, end] });
    covered = Math.max(covered, end);
  }
  return coverEnd(source, map);
}

/** What is left at the end goes to the last stretch, and to one without spoken words where nothing is said at all. */
function coverEnd(source: string, map: Cover[]): Cover[] {
  const end = source.trimEnd().length;
  const last = map.at(-1);
  if (last !== undefined) last.text[1] = Math.max(last.text[1], end);
  else if (end > 0) map.push({ spoken: [0, 0], text: [source.length - source.trimStart().length, end] });
  return map;
}
