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

/** Lists and quotations inside others go no further in than this, for words must still fit beside it. */
const deepest = lineWidth / 2;

/** Everything further in by what `outer` stands before its lines. */
export const within = (outer: Indent, inner: Indent): Indent => ({
  first: (outer.first + inner.first).slice(-deepest),
  rest: (outer.rest + inner.rest).slice(-deepest),
});

// Fullwidth characters take two columns, and an accent that is a character of its own counts as one: the limit is of
// characters as mail programs count them. Chinese and Japanese need no blanks: a line may end between characters.
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303F\uFF00-\uFF60\u{1F300}-\u{1FAFF}]/u;
const mayBreak =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u3011\uFF01-\uFF60])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3008\u300A\u300C\u300E\uFF08])/u;
/** A line without these is as wide as it is long, and may end at its blanks alone. */
const uneven = /[\p{M}\u1100-\u115F\u2E80-\uFF60\u{10000}-\u{10FFFF}]/u;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : character.length;
  return width;
}

/** A web or mail address could not be followed any more if it were broken. */
const isAddress = (word: string): boolean => /:\/\/|^\W*mailto:|\S@\S/u.test(word);

/** A word that fills more than a line, cut so that no accent parts from its letter; but no script puts 30 on one. */
function cutLong(word: string, most: number): readonly string[] {
  if (word.length <= most || isAddress(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.match(/\P{M}\p{M}{0,30}|\p{M}{1,30}/gu) ?? []) {
    if (widthOf(piece + letter) > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** The words of a line, long ones in pieces. All but the first piece of a word stand after nothing. */
function* piecesOf(words: readonly string[], most: number): Generator<readonly [gap: string, piece: string]> {
  for (const word of words) {
    const pieces = word.split(mayBreak).flatMap((piece) => cutLong(piece, most));
    for (const [index, piece] of pieces.entries()) yield [index === 0 ? ' ' : '', piece];
  }
}

/** Lines of pieces whose widths are measured one by one. */
function fillUneven(words: readonly string[], indent: Indent): readonly string[] {
  const lines: string[] = [];
  let line = indent.first;
  let isEmpty = true;
  for (const [gap, piece] of piecesOf(words, lineWidth - indent.rest.length)) {
    const longer = line + (isEmpty ? '' : gap) + piece;
    if (widthOf(longer) > lineWidth && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent.rest + piece;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()];
}

/** Lines cut at the last blank that fits; null where a word is longer than a line. */
function fillEven(text: string, indent: Indent): readonly string[] | null {
  const lines: string[] = [];
  let start = 0;
  for (let before = indent.first; ; before = indent.rest) {
    const room = lineWidth - before.length;
    if (text.length - start <= room) return [...lines, (before + text.slice(start)).trimEnd()];
    const end = text.lastIndexOf(' ', start + room);
    if (end <= start) return null;
    lines.push(before + text.slice(start, end));
    start = end + 1;
  }
}

function wrapLine(line: string, indent: Indent): readonly string[] {
  const text = /^ | {2}|\t| $/u.test(line) ? line.replace(/[ \t]+/gu, ' ').trim() : line;
  const even = uneven.test(text) ? null : fillEven(text, indent);
  return even ?? fillUneven(text.split(' '), indent);
}

/** A text in lines of at most `lineWidth` columns. Its own line ends stay; an empty text is one empty line. */
export function wrap(text: string, indent: Indent = flush): string {
  const [first = '', ...rest] = dropControls(text).split('\n');
  const hanging = { first: indent.rest, rest: indent.rest };
  return [wrapLine(first, indent), ...rest.map((line) => wrapLine(line, hanging))].flat().join('\n');
}
