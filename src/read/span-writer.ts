import type { Range, SourceText } from '../article/source.ts';
import type { TextSpan } from '../article/span.ts';
import { hiddenPattern, mayHide, withoutHidden } from './hidden-characters.ts';

/** How a stretch of running text is set. */
export interface SpanStyle {
  readonly emphasis: TextSpan['emphasis'];
  readonly href: string | null;
  /** BCP 47, where the stretch is in another language than the article. */
  readonly language?: string | null;
}

export const plainStyle: SpanStyle = { emphasis: 'none', href: null };

const space = '( {2,}|[\\u0085\\t-\\r\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000])';
/** White space that is not a single blank, in the first group; and with it, hidden characters. */
const unevenSpace = new RegExp(space, 'g');
const uneven = new RegExp(`${space}|${hiddenPattern}`, 'gu');

/** A span under construction. */
interface Draft {
  /** Null for the source's own words at its place: such a span may grow. */
  readonly text: string | null;
  readonly start: number;
  end: number;
  readonly style: SpanStyle;
}

/**
 * Makes the spans of a stretch of running text from pieces of the source, in order. White space becomes single
 * blanks, none at either end or beside a forced line break; hidden characters are left out; every span keeps its place.
 */
export class SpanWriter {
  readonly #source: string;
  readonly #uneven: RegExp;
  #drafts: Draft[] = [];
  #blank: (Range & { readonly style: SpanStyle }) | null = null;

  constructor(source: SourceText) {
    this.#source = source.text;
    this.#uneven = mayHide(source.text) ? uneven : unevenSpace;
  }

  /** Adds [start, end) of the source, as it stands there. */
  write(start: number, end: number, style: SpanStyle = plainStyle): void {
    const text = this.#source.slice(start, end);
    const pattern = this.#uneven;
    pattern.lastIndex = 0;
    let from = start;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const at = start + match.index;
      const to = at + match[0].length;
      this.#writeEven(from, at, style);
      if (match[1] !== undefined) this.#writeBlank(at, to, style);
      from = to;
    }
    this.#writeEven(from, end, style);
  }

  /** Adds words that stand for the whole of `place`: "&" for "&amp;". */
  replace(text: string, place: Range, style: SpanStyle = plainStyle): void {
    const words = withoutHidden(text).replace(/[\s\u0085]+/g, ' ');
    if (words === ' ') return this.#writeBlank(place.start, place.end, style);
    if (words.startsWith(' ')) this.#writeBlank(place.start, place.start, style);
    this.#pushReplacement(words.trim(), place, style);
    if (words.endsWith(' ')) this.#writeBlank(place.end, place.end, style);
  }

  /** Adds a forced line break. */
  breakLine(place: Range): void {
    this.#blank = null;
    if (this.#drafts.length === 0 || this.#drafts.at(-1)?.text === '\n') return;
    this.#drafts.push({ text: '\n', start: place.start, end: place.end, style: plainStyle });
  }

  /** The spans so far; the writer is empty afterwards. */
  take(): readonly TextSpan[] {
    const drafts = this.#drafts;
    while (drafts.at(-1)?.text === '\n') drafts.pop();
    this.#drafts = [];
    this.#blank = null;
    return drafts.map(({ text, start, end, style }) => ({
      kind: 'text',
      text: text ?? this.#source.slice(start, end),
      place: { start, end },
      emphasis: style.emphasis,
      href: style.href,
      language: style.language ?? null,
    }));
  }

  /** Words of the very length of what they stand for would be taken for verbatim, so each sign stands for its own. */
  #pushReplacement(words: string, place: Range, style: SpanStyle): void {
    if (words === '') return;
    if (words.length !== place.end - place.start)
      return this.#push({ text: words, start: place.start, end: place.end, style });
    let start = place.start;
    for (const sign of words) {
      const end = start + sign.length;
      this.#push({ text: this.#source.startsWith(sign, start) ? null : sign, start, end, style });
      start = end;
    }
  }

  /** Adds a stretch in which white space is single blanks already. */
  #writeEven(start: number, end: number, style: SpanStyle): void {
    const from = start < end && this.#source[start] === ' ' ? start + 1 : start;
    const to = from < end && this.#source[end - 1] === ' ' ? end - 1 : end;
    if (start < from) this.#writeBlank(start, from, style);
    if (from < to) this.#push({ text: null, start: from, end: to, style });
    if (to < end) this.#writeBlank(to, end, style);
  }

  #writeBlank(start: number, end: number, style: SpanStyle): void {
    this.#blank = { start: this.#blank?.start ?? start, end, style: this.#blank?.style ?? style };
  }

  #push(draft: Draft): void {
    const blank = this.#blank;
    this.#blank = null;
    if (blank !== null && this.#drafts.length > 0 && this.#drafts.at(-1)?.text !== '\n') {
      const isOneBlank = blank.end - blank.start === 1 && this.#source[blank.start] === ' ';
      this.#join({ text: isOneBlank ? null : ' ', start: blank.start, end: blank.end, style: blank.style });
    }
    this.#join(draft);
  }

  #join(draft: Draft): void {
    const last = this.#drafts.at(-1);
    if (last !== undefined && last.text === null && draft.text === null && goesOn(last, draft))
      last.end = draft.end;
    else this.#drafts.push(draft);
  }
}

/** Whether what follows a span stands right behind it and is set as it is. */
const goesOn = (last: Draft, { start, style }: Draft): boolean =>
  last.end === start &&
  last.style.emphasis === style.emphasis &&
  last.style.href === style.href &&
  last.style.language === style.language;
