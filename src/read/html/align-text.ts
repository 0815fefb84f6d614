import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A piece of source at [start, end): it stands for itself where `text` is null, or else for other words. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

const special = /[&<\r]/g;
const tag = /<[^<>]{0,2000}>/y;
const numeric = /&#(?:\d{1,8}|[xX][\da-fA-F]{1,7});?/y;
const named = /&[A-Za-z][A-Za-z\d]{1,31};?/y;
const longestLegacyName = 6;

/**
 * Lays the words that a parser made of a stretch of source beside that stretch, so that every word keeps its place.
 * Null where they do not fit: then the words stand for the whole stretch.
 * @returns pieces that cover `raw`, their places counted from its start
 */
export function alignText(raw: string, value: string): readonly Piece[] | null {
  if (raw === value) return [{ start: 0, end: raw.length, text: null }];
  return new Alignment(raw, value).read();
}

class Alignment {
  readonly #raw: string;
  readonly #value: string;
  readonly #pieces: Piece[] = [];
  #from = 0;
  #read = 0;

  constructor(raw: string, value: string) {
    this.#raw = raw;
    this.#value = value;
  }

  read(): readonly Piece[] | null {
    this.#skipFirstLineBreak();
    special.lastIndex = this.#from;
    for (let match = special.exec(this.#raw); match !== null; match = special.exec(this.#raw)) {
      const found = this.#markAt(match.index);
      if (found === null) continue;
      if (!this.#takeVerbatim(match.index)) return null;
      if (!this.#takeMark(match.index, found)) return null;
      special.lastIndex = this.#from;
    }
    return this.#takeVerbatim(this.#raw.length) && this.#read === this.#value.length ? this.#pieces : null;
  }

  /** A parser drops the line break that a `<pre>` begins with. */
  #skipFirstLineBreak(): void {
    const [first] = /^\r?\n/.exec(this.#raw) ?? [];
    if (first === undefined || this.#value.startsWith('\n')) return;
    this.#pieces.push({ start: 0, end: first.length, text: ' ' });
    this.#from = first.length;
  }

  /** What stands at a special sign, and the words that it can be for; null where the sign is only itself. */
  #markAt(at: number): { readonly length: number; readonly words: readonly string[] } | null {
    const sign = this.#raw[at];
    if (sign === '\r') return { length: this.#raw[at + 1] === '\n' ? 2 : 1, words: ['\n'] };
    if (sign === '<') {
      tag.lastIndex = at;
      const length = tag.exec(this.#raw)?.[0].length;
      return length === undefined || this.#value.startsWith('<', this.#read + at - this.#from)
        ? null
        : { length, words: [''] };
    }
    const read = this.#read + at - this.#from;
    return referenceAt(this.#raw, at, this.#value.slice(read, read + 4));
  }

  #takeVerbatim(end: number): boolean {
    const { length } = this.#value;
    const to = this.#read + end - this.#from;
    if (to > length || this.#raw.slice(this.#from, end) !== this.#value.slice(this.#read, to)) return false;
    if (this.#from < end) this.#pieces.push({ start: this.#from, end, text: null });
    this.#from = end;
    this.#read = to;
    return true;
  }

  #takeMark(
    at: number,
    { length, words }: { readonly length: number; readonly words: readonly string[] },
  ): boolean {
    const text = words.find((word) => this.#value.startsWith(word, this.#read));
    if (text === undefined) return false;
    this.#pieces.push({ start: at, end: at + length, text });
    this.#from = at + length;
    this.#read += text.length;
    return true;
  }
}

/** A character reference, with or without its semicolon, and the words that it can stand for. */
function referenceAt(
  raw: string,
  at: number,
  value: string,
): { readonly length: number; readonly words: readonly string[] } | null {
  numeric.lastIndex = at;
  const number = numeric.exec(raw)?.[0];
  // The parser knows better than any table here which character a number stands for.
  if (number !== undefined)
    return { length: number.length, words: [String.fromCodePoint(value.codePointAt(0) ?? 0)] };
  named.lastIndex = at;
  const written = named.exec(raw)?.[0];
  return written === undefined ? null : namedReference(written, value);
}

function namedReference(
  written: string,
  value: string,
): { readonly length: number; readonly words: readonly string[] } | null {
  const name = written.slice(1).replace(';', '');
  const whole = written.endsWith(';') ? decodeNamedCharacterReference(name) : false;
  if (whole !== false && value.startsWith(whole)) return { length: written.length, words: [whole] };
  for (let length = Math.min(name.length, longestLegacyName); length > 1; length--) {
    const decoded = decodeNamedCharacterReference(name.slice(0, length));
    if (decoded !== false && value.startsWith(decoded)) return { length: length + 1, words: [decoded] };
  }
  return null;
}
