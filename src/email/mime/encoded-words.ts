import { toBase64 } from './base64.ts';

/** A line that holds encoded words is no longer than this (RFC 2047). */
const lineWidth = 76;
const frame = '=?utf-8?B??='.length;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** How many bytes of text fit in an encoded word of a width. */
const bytesIn = (width: number): number => Math.floor((width - frame) / 4) * 3;

/** The text in pieces that fit; no character is cut in two. */
function piecesOf(text: string, firstWidth: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let room = bytesIn(firstWidth);
  for (const character of text) {
    const bytes = bytesOf(character);
    if (bytes > room) {
      pieces.push(piece);
      piece = '';
      room = bytesIn(lineWidth - 1);
    }
    piece += character;
    room -= bytes;
  }
  return [...pieces, piece];
}

/**
 * A text as encoded words (RFC 2047), folded so that no line is longer than 76 characters when `column` stand before
 * the first. Each word is at most 75 long and holds whole characters.
 */
export const encodeWords = (text: string, column: number): string =>
  piecesOf(text, lineWidth - column)
    .map((piece) => `=?utf-8?B?${toBase64(piece)}?=`)
    .join('\r\n ');

/** Whether a text can stand in a header as it is: printable ASCII that reads like no encoded word. */
export const needsNoEncoding = (text: string): boolean => /^[ -~]*$/u.test(text) && !text.includes('=?');
