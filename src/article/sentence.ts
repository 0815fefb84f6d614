/**
 * Where sentences end. A listener hears a full pause there, so that a split at "Dr." or inside "$1.2bn" is heard as a
 * fault, and so is a missing one.
 */
import { sentenceWordsOf, type SentenceWords } from './sentence-words.ts';

type SentenceRange = readonly [start: number, end: number];

const CJK_STOPS = '。．！？｡';
const STOPS = new RegExp(String.raw`\.(?: \.){1,9}|[.!?…‽؟।${CJK_STOPS}]{1,200}|\n\s*\n`, 'gu');
const CLOSERS = `"'”’»›)\\]}」』）】〉》`;
const HIRAGANA = /^[\u3041-\u309F]/u;
const REPORTING =
  /^(?:\p{Lu}[\p{L}.'’-]{1,24} ){1,4}(?:said|says|asked|asks|told|added|adds|shouted|wrote|replied|wondered|cried|yelled|joked|tweeted|demanded|exclaimed)\b/u;

/** How far the words around a stop are looked at: enough for a name, too little to cost more than linear time. */
const REACH = 60;

/** A stop with what stands on both sides of it. */
interface Stop {
  readonly marks: string;
  /** The closing marks after it. */
  readonly closing: string;
  /** The word that it ends, as far back as the last blank or bracket. */
  readonly word: string;
  /** What stands before that word in the sentence. */
  readonly before: string;
  /** What follows, from the first character that is neither a blank nor an opening mark. */
  readonly next: string;
}

/** Words after which a single capital is a name of its own: "Plan B." */
const LETTERED =
  /(?:^|\s)(?:plan|vitamin|group|class|type|section|appendix|grade|hepatitis|title|part|model|series|channel|exhibit|schedule|point|option|tier|zone|block|gate|platform|letter|category|team|unit|list|level|and|or|than|am|did|do|as) $/i;

const firstWord = (text: string): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';

/** A day or a time zone after "p.m." goes on with the sentence. */
const AFTER_TIME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Eastern|Central|Pacific|Mountain|Greenwich|local)\b|^[A-Z]{2,4}T\b|^(?:ET|PT|GMT|UTC)\b/;
const AFTER_DOTTED = /^(?:a\.m|p\.m|A\.M|P\.M|etc|usw)$/;

/** "No. 7", "Art. IV", but "He said no. I left." */
const isNumeral = (next: string, word: string): boolean =>
  /^\d/.test(next) || (word !== 'no' && /^[IVXLC]{1,7}(?![\p{L}\p{M}'’])/u.test(next));

/** Whether a point after an abbreviation or initial also ends the sentence. */
function endsAtAbbreviation({ word, next, before }: Stop, words: SentenceWords): boolean | null {
  if (words.inside.has(word)) return false;
  // "l'art. 12"
  const bare = word.replace(/^\p{L}{1,2}['’]/u, '');
  const starts = words.starters.has(firstWord(next));
  if ((words.numbered.has(bare) || /\p{Ll}str$/u.test(word)) && isNumeral(next, bare)) return false;
  if (AFTER_DOTTED.test(word)) return !AFTER_TIME.test(next);
  if (words.names.has(word)) return starts;
  if (/^\p{Lu}$/u.test(word))
    return starts && (word === 'I' || LETTERED.test(before) || /\p{Ll}\.? $/u.test(before));
  // U.S., J.K., D.C., z.B.
  if (/^(?:\p{L}{1,2}[.-]{1,2}){1,6}\p{L}{1,2}$/u.test(word)) return starts;
  return null;
}

/** "3. März" and "Ludwig XIV. regierte", where a point makes an ordinal; elsewhere the number of a list item. */
function endsAtNumber({ word, before, next }: Stop, words: SentenceWords): boolean | null {
  if (/^\(?(?:\d{1,3}|[a-z])$/.test(word) && before.trim() === '') return false;
  if (!words.ordinals || !/^(?:\d{1,2}|[IVXLC]{1,6})$/.test(word)) return null;
  const counted = /([\p{L}]+)\. $/u.exec(before)?.[1] ?? '';
  return words.numbered.has(counted) || words.starters.has(firstWord(next));
}

function endsSentence(stop: Stop, words: SentenceWords): boolean {
  const { marks, closing, next, word } = stop;
  if (next === '') return true;
  // "iPhone" starts with a small letter and a sentence all the same.
  if (/^\p{Ll}/u.test(next) && !/^[a-z]{1,2}\p{Lu}/u.test(next)) return false;
  // "Tel. : 06", "etc. ; and", but no face: "Good. :)".
  if (/^[,;:](?![-)(DP])/.test(next)) return false;
  const quoted = /["”’»›“]/.test(closing);
  if (/[!?]/.test(marks)) return !(quoted && REPORTING.test(next)) && word !== 'Yahoo';
  // "I… I don't know" stammers on.
  if (marks !== '.') return word === '' || word !== firstWord(next);
  if (quoted) return true;
  return endsAtNumber(stop, words) ?? endsAtAbbreviation(stop, words) ?? true;
}

const OPENING = /^[\s"'“”‘’«»„‚‹›([{¿¡–—•*-]+/u;
const LAST_WORD = /[^\s"“”„«»()[\]]*$/u;

class Splitter {
  readonly #text: string;
  readonly #words: SentenceWords;
  readonly #closing: RegExp;
  readonly #sentences: SentenceRange[] = [];
  #start = 0;

  constructor(text: string, words: SentenceWords) {
    this.#text = text;
    this.#words = words;
    this.#closing = new RegExp(`(?:[${CLOSERS}${words.closers}]|[ \u00A0\u202F][»›”])*`, 'uy');
  }

  split(): readonly SentenceRange[] {
    for (const { 0: marks, index } of this.#text.matchAll(STOPS)) {
      if (index < this.#start) continue;
      if (marks.startsWith('\n')) this.#cut(index);
      else this.#consider(marks, index);
    }
    this.#cut(this.#text.length);
    return this.#sentences;
  }

  #consider(marks: string, index: number): void {
    const stop = index + marks.length;
    this.#closing.lastIndex = stop;
    const closing = this.#closing.exec(this.#text)?.[0] ?? '';
    const end = stop + closing.length;
    const after = this.#text.slice(end, end + REACH);
    if (CJK_STOPS.includes(marks.at(-1) as string)) {
      if (closing === '' || !HIRAGANA.test(after)) this.#cut(end);
      return;
    }
    if (after !== '' && !/^\s/.test(after)) return;
    const before = this.#text.slice(Math.max(this.#start, index - REACH), index);
    const word = LAST_WORD.exec(before)?.[0] ?? '';
    const told = { marks, closing, word, before: before.slice(0, before.length - word.length) };
    if (endsSentence({ ...told, next: after.replace(OPENING, '') }, this.#words)) this.#cut(end);
  }

  /** Ends the sentence at `end`, without the white space around it. */
  #cut(end: number): void {
    const sentence = this.#text.slice(this.#start, end);
    const start = end - sentence.trimStart().length;
    if (start < end) this.#sentences.push([start, start + sentence.trim().length]);
    this.#start = end;
  }
}

/**
 * [start, end) of each sentence of a text, in UTF-16 units, without the white space between them. Closing quotation
 * marks and brackets belong to the sentence that they close; a blank line ends one. `language` is BCP 47.
 */
export const sentencesOf = (text: string, language = 'en'): readonly SentenceRange[] =>
  new Splitter(text, sentenceWordsOf(language)).split();
