import type { Region } from './rule.ts';

/** How far a rule looks to either side of its match: far enough for a few words, near enough for linear time. */
const REACH = 60;

const LAST_WORD = /([\p{L}\p{M}']+|\d[\d.,]*)[^\p{L}\p{N}]*$/u;
const NEXT_WORD = /^[^\p{L}\p{N}]{0,3}([\p{L}\p{M}']+|\d[\d.,]*)/u;
const ONLY_CLOSERS = /^["'”’»\s]*$/u;
const NEXT_SENTENCE = /^["'”’»)\]]{0,3}\s+["'“‘«„¿¡([-]{0,3}(\p{L}[\p{L}\p{M}]*)/u;

/** What a rule must know of the language that it speaks. */
export interface Usage {
  readonly region: Region;
  /** Words that start a sentence and are hardly ever part of a name. */
  readonly starters: ReadonlySet<string>;
}

/** What stands around a match of a rule. */
export class Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly region: Region;
  readonly #usage: Usage;

  constructor(text: string, range: readonly [start: number, end: number], usage: Usage) {
    this.text = text;
    [this.start, this.end] = range;
    this.region = usage.region;
    this.#usage = usage;
  }

  /** The text before the match, at most a few words of it. */
  get before(): string {
    return this.text.slice(Math.max(0, this.start - REACH), this.start);
  }

  /** The text after the match, at most a few words of it. */
  get after(): string {
    return this.text.slice(this.end, this.end + REACH);
  }

  /** The word or number before the match, as printed; empty at the start of the text. */
  get wordBefore(): string {
    return LAST_WORD.exec(this.before)?.[1] ?? '';
  }

  /** The word or number after the match, as printed; empty at the end of the text. */
  get wordAfter(): string {
    return NEXT_WORD.exec(this.after)?.[1] ?? '';
  }

  /** Whether a point at the end of the match also ends the sentence. */
  get endsSentence(): boolean {
    const { after } = this;
    const next = NEXT_SENTENCE.exec(after)?.[1];
    if (next !== undefined) return this.#usage.starters.has(next);
    return this.start > 0 && this.end + REACH >= this.text.length && ONLY_CLOSERS.test(after);
  }

  /** Whether the match stands in a line of capitals: a headline that shouts. */
  get shouted(): boolean {
    const near = `${this.before} ${this.after}`;
    const words = near.match(/\p{L}[\p{L}\p{M}']+/gu) ?? [];
    // Acronyms in a row are a list: "NATO, UEFA, ASEAN".
    if ((near.match(/[,;] /g)?.length ?? 0) * 2 > words.length) return false;
    const loud = words.filter((word) => word === word.toUpperCase()).length;
    const long = words.filter((word) => word.length > 3).length;
    return long > 0 && loud >= 2 && loud >= words.length * 0.7;
  }
}
