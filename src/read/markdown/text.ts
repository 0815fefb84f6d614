import type { Range } from '../../article/source.ts';
import { readCharacterReference } from '../character-references.ts';
import type { SpanStyle, SpanWriter } from '../span-writer.ts';

/** A piece of source: it stands for itself, or for other words. */
type Piece = Range & { readonly text: string | null };

// Blanks are followed from the first of them alone, or a long run of them would be walked from each.
const special = /[\\&]|(?:(?<![ \t])[ \t]+)?(?:\r\n|\r|\n)[ \t]*(?:>[ \t]*)*/g;
const escapable = /[!-/:-@[-`{-~]/;

/** The words of a stretch of the source, in pieces. */
interface Pieces {
  readonly source: string;
  readonly range: Range;
  /** Whether a backslash before punctuation is Markdown's, or a character like any other. */
  readonly escapes: boolean;
}

function readPieces({ source, range, escapes }: Pieces): readonly Piece[] {
  const pieces: Piece[] = [];
  const text = source.slice(range.start, range.end);
  let from = 0;
  const add = (at: number, length: number, words: string): void => {
    if (from < at) pieces.push({ start: range.start + from, end: range.start + at, text: null });
    from = at + length;
    pieces.push({ start: range.start + at, end: range.start + from, text: words });
    special.lastIndex = from;
  };
  special.lastIndex = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const at = match.index;
    const next = text[at + 1] ?? '';
    const reference = match[0] === '&' ? readCharacterReference(text, at) : null;
    if (reference !== null) add(at, reference.length, reference.text);
    else if (match[0] === '\\' && escapes && escapable.test(next)) add(at, 2, next);
    else if (match[0] !== '&' && match[0] !== '\\') add(at, match[0].length, ' ');
  }
  if (from < text.length) pieces.push({ start: range.start + from, end: range.end, text: null });
  return pieces;
}

/** What is written, and how. */
export interface WrittenText {
  readonly source: string;
  readonly range: Range;
  /** The words that the parser took the range for. */
  readonly value: string;
  readonly style: SpanStyle;
}

const even = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Writes words that stand at `range`, piece by piece, so that each keeps its place. Where the pieces do not come to
 * the parser's words, these stand for the whole range.
 */
export function writeText(writer: SpanWriter, { source, range, value, style }: WrittenText): void {
  for (const escapes of [true, false]) {
    const pieces = readPieces({ source, range, escapes });
    const words = pieces.map(({ start, end, text }) => text ?? source.slice(start, end)).join('');
    if (even(words) === even(value)) {
      for (const piece of pieces) writePiece(writer, piece, style);
      return;
    }
  }
  writer.replace(value, range, style);
}

/** Writes a stretch of HTML text, in which character references count, and nothing else. */
export function writeHtmlText(
  writer: SpanWriter,
  source: string,
  { range, style }: Pick<WrittenText, 'range' | 'style'>,
): void {
  for (const piece of readPieces({ source, range, escapes: false })) writePiece(writer, piece, style);
}

function writePiece(writer: SpanWriter, { start, end, text }: Piece, style: SpanStyle): void {
  if (text === null) writer.write(start, end, style);
  else writer.replace(text, { start, end }, style);
}
