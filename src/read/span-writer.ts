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

/** A span under construction: whether its words are the source's at its place, so that it may grow. */
interface Draft {
  text: string;
  start: number;
  end: number;
  readonly style: SpanStyle;
  readonly verbatim: boolean;
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
    let from = start;
    for (const match of this.#source.slice(start, end).matchAll(this.#uneven)) {
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
    this.#drafts.push({ text: '\n', ...place, style: plainStyle, verbatim: false });
  }

  /** The spans so far; the writer is empty afterwards. */
  take(): readonly TextSpan[] {
    const drafts = this.#drafts;
    while (drafts.at(-1)?.text === '\n') drafts.pop();
    this.#drafts = [];
    this.#blank = null;
    return drafts.map(({ text, start, end, style }) => ({
      kind: 'text',
      text,
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
      return this.#push({ text: words, ...place, style, verbatim: false });
    let start = place.start;
    for (const text of words) {
      const end = start + text.length;
      this.#push({ text, start, end, style, verbatim: this.#source.startsWith(text, start) });
      start = end;
    }
  }

  /** Adds a stretch in which white space is single blanks already. */
  #writeEven(start: number, end: number, style: SpanStyle): void {
    const from = start < end && this.#source[start] === ' ' ? start + 1 : start;
    const to = from < end && this.#source[end - 1] === ' ' ? end - 1 : end;
    if (start < from) this.#writeBlank(start, from, style);
    if (from < to)
      this.#push({ text: this.#source.slice(from, to), start: from, end: to, style, verbatim: true });
    if (to < end) this.#writeBlank(to, end, style);
  }

  #writeBlank(start: number, end: number, style: SpanStyle): void {
    this.#blank = { start: this.#blank?.start ?? start, end, style: this.#blank?.style ?? style };
  }

  #push(draft: Draft): void {
    const blank = this.#blank;
    this.#blank = null;
    if (blank !== null && this.#drafts.length > 0 && this.#drafts.at(-1)?.text !== '\n') {
      const verbatim = this.#source.slice(blank.start, blank.end) === ' ';
      this.#join({ text: ' ', ...blank, verbatim });
    }
    this.#join(draft);
  }

  #join(draft: Draft): void {
    const last = this.#drafts.at(-1);
    const grows =
      last !== undefined &&
      last.verbatim &&
      draft.verbatim &&
      last.end === draft.start &&
      last.style.emphasis === draft.style.emphasis &&
      last.style.href === draft.style.href &&
      last.style.language === draft.style.language;
    if (!grows) {
      this.#drafts.push(draft);
      return;
    }
    last.text += draft.text;
    last.end = draft.end;
  }
}
