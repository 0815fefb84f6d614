import { toOneLine } from '../plain-characters.ts';
import { encodeWords, needsNoEncoding } from './encoded-words.ts';

const lineWidth = 76;

/** Folded at blanks; null where a word is too long for a line. */
function fold(name: string, text: string): string | null {
  const lines: string[] = [];
  let line = `${name}:`;
  for (const word of text.split(/ +/u)) {
    if (word.length >= lineWidth) return null;
    if (line.length + 1 + word.length > lineWidth && line !== `${name}:`) {
      lines.push(line);
      line = ` ${word}`;
    } else line += ` ${word}`;
  }
  return [...lines, line].join('\r\n');
}

/** A header of running text, such as Subject. Nothing in the text can end the header or begin another. */
export function textHeader(name: string, value: string): string {
  const text = toOneLine(value);
  const folded = needsNoEncoding(text) ? fold(name, text) : null;
  return folded ?? `${name}: ${encodeWords(text, name.length + 2)}`;
}

/** A header of tokens, such as Message-ID: in one line, of printable ASCII alone. */
export const tokenHeader = (name: string, value: string): string =>
  `${name}: ${toOneLine(value).replace(/[^ -~]/gu, '')}`;
