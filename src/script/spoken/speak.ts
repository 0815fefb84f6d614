/**
 * How a text is said. One walk from left to right: at each place the rules of the language are asked that can apply
 * there, and plain words pass them all by. Every stretch of `spoken` keeps the stretch of `text` that it says.
 */
import type { Pronounced, SpokenStretch } from '../segment.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Usage } from './around.ts';
import { foldText } from './fold.ts';
import { ruleBookFor } from './languages.ts';
import { readMark } from './punctuation.ts';
import { applyRules, type RuleBook, type Ruling } from './rule-book.ts';
import { SpokenText } from './spoken-text.ts';

/** A choice that the text alone does not settle. */
export interface Doubt {
  /** [start, end) in the text, UTF-16 units. */
  readonly range: readonly [start: number, end: number];
  /** What is said. */
  readonly chose: string;
  readonly reason: string;
}

export interface Spoken {
  /** Words and , . ? ! ; : ' - only. A spelled letter stands alone as a capital: "N P R". */
  readonly spoken: string;
  /** Covers all of `spoken` but blanks and all of `text` but white space, in order; see `SpokenStretch`. */
  readonly map: readonly SpokenStretch[];
  readonly doubts: readonly Doubt[];
  /** The IPA that the lexicon has for stretches of `spoken`, in order. */
  readonly pronunciations: readonly Pronounced[];
}

export interface SpeakOptions {
  /** BCP 47. A region chooses between usages: en-US "percent", en-GB "per cent". */
  readonly language: string;
  readonly lexicon?: Lexicon;
}

/** The text as a careful newsreader says it. Empty for a text without words; takes time linear in its length. */
export function speak(text: string, options: SpeakOptions): Spoken {
  const folded = foldText(text);
  const walk = new Walk(folded.text, ruleBookFor(options.language), options);
  walk.run();
  const doubts = walk.doubts.map(({ range, ...doubt }) => ({
    range: [folded.toSource(range[0]), folded.toSource(range[1])] as const,
    ...doubt,
  }));
  return { ...walk.out.finish(text, folded), doubts, pronunciations: walk.pronunciations };
}

const PLAIN = /[A-Za-z]+(?![\p{L}\p{M}'])/uy;
const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/uy;
const COMPOUND_NEXT =
  /[0-9@_²³°₀-₉+/\\&$£€¥#=]|[.:;–−-][\p{L}\p{N}/\\]|\.(?=\s?\p{L}\.)|-(?![\p{L}\p{N}-])/uy;
const POSSESSIVE = /'s(?![\p{L}\p{N}])/uy;
const DIGITS = /[0-9]{1,200}/y;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const CAPITAL_INSIDE = /.\p{Lu}|^\p{Lu}$/u;

class Walk {
  readonly out = new SpokenText();
  readonly doubts: Doubt[] = [];
  readonly pronunciations: Pronounced[] = [];
  readonly #text: string;
  readonly #book: RuleBook;
  readonly #options: SpeakOptions;
  #at = 0;

  constructor(text: string, book: RuleBook, options: SpeakOptions) {
    this.#text = text;
    this.#book = book;
    this.#options = options;
  }

  run(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const character = text[this.#at] as string;
      if (character === ' ') this.#at += 1;
      else if (character >= '0' && character <= '9') this.#readFigure();
      else if (!this.#readWord()) this.#readSign(String.fromCodePoint(text.codePointAt(this.#at) as number));
    }
  }

  get #here(): { text: string; at: number; usage: Usage } {
    return { text: this.#text, at: this.#at, usage: this.#book.language };
  }

  /** Where a sticky pattern's match at `at` ends; -1 where it does not match. */
  #endOf(pattern: RegExp, at = this.#at): number {
    pattern.lastIndex = at;
    return pattern.test(this.#text) ? pattern.lastIndex : -1;
  }

  #take({ words, end, pause, doubt, attached }: Ruling): void {
    if (attached) this.out.attach(words, this.#at, end);
    else this.out.say(words, this.#at, end);
    if (pause) this.out.pause(pause);
    if (doubt !== undefined) this.doubts.push({ range: [this.#at, end], ...doubt });
    this.#at = end;
  }

  /** Says what a person has written down for the word at the place; false where there is nothing. */
  #readListed(): boolean {
    const { lexicon, language } = this.#options;
    const listed = lexicon?.longestAt(this.#text, this.#at, language);
    if (!listed) return false;
    const { spoken: words, ipa, end } = listed;
    this.#take({ words, end });
    const { length } = this.out;
    if (ipa !== null) this.pronunciations.push({ range: [length - words.length, length], ipa });
    this.#readPossessive();
    return true;
  }

  /** Reads the ending of "Ollan's" or "since 2019's flood" after a word that was said otherwise than it is written. */
  #readPossessive(): void {
    if (this.#endOf(POSSESSIVE) > 0) this.#take({ words: "'s", end: this.#at + 2, attached: true });
  }

  #readFigure(): void {
    if (this.#readListed()) return;
    const { figures, language } = this.#book;
    const ruling = applyRules(figures, this.#here);
    this.#take(ruling ?? this.#digitByDigit(language.digits));
    this.#readPossessive();
  }

  #digitByDigit(say: (digits: string) => string): Ruling {
    const end = this.#endOf(DIGITS);
    return { words: say(this.#text.slice(this.#at, end)), end };
  }

  /** Reads the word at the place; false where there is none. */
  #readWord(): boolean {
    const plainEnd = this.#endOf(PLAIN);
    const end = plainEnd > 0 ? plainEnd : this.#endOf(WORD);
    if (end < 0) return false;
    if (this.#readListed()) return true;
    const word = this.#text.slice(this.#at, end);
    const ruling = this.#rulingOn(word, end);
    if (ruling !== null) this.#take(ruling);
    else {
      this.out.say(word, this.#at, end);
      this.#at = end;
    }
    return true;
  }

  #rulingOn(word: string, end: number): Ruling | null {
    const { words, compounds, capitals } = this.#book;
    const initial = word.length === 1 && this.#text[end] === '.';
    return (
      (initial || this.#endOf(COMPOUND_NEXT, end) > 0 ? applyRules(compounds, this.#here) : null) ??
      (words.has(word) ? applyRules(words.get(word) ?? [], this.#here) : null) ??
      (CAPITAL_INSIDE.test(word) ? applyRules(capitals, this.#here) : null)
    );
  }

  #readSign(sign: string): void {
    const { signs, pictographs } = this.#book;
    const here = this.#here;
    const ruling =
      applyRules(signs.get(sign) ?? [], here) ??
      (PICTOGRAPH.test(sign) ? applyRules(pictographs, here) : null);
    if (ruling !== null) return this.#take(ruling);
    const { end, effect } = readMark(this.#text, this.#at);
    if (effect === 'join') this.out.hyphen();
    else if (effect !== 'none') this.out.pause(effect);
    this.#at = Math.max(end, this.#at + sign.length);
  }
}
