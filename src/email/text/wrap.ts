import { dropControls } from '../plain-characters.ts';

/** No line is longer than this, in columns; only a word without a place to break, such as an address, is. */
export const lineWidth = 78;

/** What stands before the first line of a text and before the lines after it. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

export const flush: Indent = { first: '', rest: '' };

export const indentBy = (columns: number): Indent => ({
  first: ' '.repeat(columns),
  rest: ' '.repeat(columns),
});

/** Everything further in by what `outer` stands before its lines. */
export const within = (outer: Indent, inner: Indent): Indent => ({
  first: outer.first + inner.first,
  rest: outer.rest + inner.rest,
});

// Fullwidth characters take two columns. Chinese and Japanese need no blanks: a line may end between characters.
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u;
const mayBreak =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u3011\uFF01-\uFF60])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3008\u300A\u300C\u300E\uFF08])/u;

function widthOf(text: string): number {
  if (/^[ -~]*$/u.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** A web or mail address could not be followed any more if it were broken. */
const isAddress = (word: string): boolean => /:\/\/|^\W*mailto:|\S@\S/u.test(word);

/** A word that fills more than a line, cut so that no accent parts from its letter. */
function cutLong(word: string, most: number): readonly string[] {
  if (word.length <= most || isAddress(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (widthOf(piece + letter) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** Words, and pieces of words between which a line may end: those stand after nothing instead of a blank. */
const piecesOf = (line: string, most: number): readonly { readonly text: string; readonly gap: string }[] =>
  line
    .split(/[ \t]+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(mayBreak)
        .flatMap((piece) => cutLong(piece, most))
        .map((text, index) => ({ text, gap: index === 0 ? ' ' : '' })),
    );

function wrapLine(line: string, indent: Indent): readonly string[] {
  const lines: string[] = [];
  let current = indent.first;
  let width = widthOf(current);
  let isEmpty = true;
  for (const { text, gap } of piecesOf(line, lineWidth - widthOf(indent.rest))) {
    const added = widthOf(text) + (isEmpty ? 0 : gap.length);
    if (width + added > lineWidth && current.trim() !== '') {
      lines.push(current);
      current = indent.rest + text;
      width = widthOf(current);
    } else {
      current += (isEmpty ? '' : gap) + text;
      width += added;
    }
    isEmpty = false;
  }
  return [...lines, current].map((filled) => filled.trimEnd());
}

/** A text in lines of at most `lineWidth` columns. Its own line ends stay; an empty text is one empty line. */
export function wrap(text: string, indent: Indent = flush): string {
  const [first = '', ...rest] = dropControls(text).split('\n');
  const hanging = { first: indent.rest, rest: indent.rest };
  return [wrapLine(first, indent), ...rest.map((line) => wrapLine(line, hanging))].flat().join('\n');
}
