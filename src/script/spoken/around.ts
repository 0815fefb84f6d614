import type { Region } from './rule.ts';

/** How far a rule looks to either side of its match: far enough for a few words, near enough for linear time. */
const REACH = 60;

const LAST_WORD = /([\p{L}\p{M}']+|\d[\d.,]*)[^\p{L}\p{N}]*$/u;
const NEXT_WORD = /^[^\p{L}\p{N}]{0,3}([\p{L}\p{M}']+|\d[\d.,]*)/u;
const ONLY_CLOSERS = /^["'”’»)\]\s]*$/u;
const STARTER =
  /^["'”’»)\]]{0,3}\s+["“‘(]?(?:The|He|She|It|They|We|You|I|In|On|At|But|And|A|An|As|This|That|These|Those|There|His|Her|Its|Their|Our|My|If|When|While|After|Before|For|From|So|Not|No|What|Who|How|Why|Yet|Some|Many|Most|All|Both|Now|Then|By|To|With)\b/u;

/** What stands around a match of a rule. */
export class Around {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly region: Region;

  constructor(text: string, range: readonly [start: number, end: number], region: Region) {
    this.text = text;
    [this.start, this.end] = range;
    this.region = region;
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
    return STARTER.test(after) || (this.end + REACH >= this.text.length && ONLY_CLOSERS.test(after));
  }

  /** Whether the match stands in a line of capitals: a headline that shouts. */
  get shouted(): boolean {
    const words = `${this.before} ${this.after}`.match(/\p{L}[\p{L}\p{M}']+/gu) ?? [];
    const loud = words.filter((word) => word === word.toUpperCase()).length;
    const long = words.filter((word) => word.length > 3).length;
    return long > 0 && loud >= 2 && loud >= words.length * 0.7;
  }
}
