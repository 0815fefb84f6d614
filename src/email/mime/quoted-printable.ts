/** No line of the encoded text is longer. */
const lineWidth = 76;

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
const encodeCharacter = (character: string): string =>
  Array.from(new TextEncoder().encode(character), hex).join('');

/** Where to break so that no "=C3" is cut in two: one column is left for the soft line break. */
function breakBefore(encoded: string, start: number): number {
  const end = start + lineWidth - 1;
  const escape = encoded.lastIndexOf('=', end - 1);
  return escape > end - 3 ? escape : end;
}

function softBreak(encoded: string): string {
  const lines: string[] = [];
  let start = 0;
  while (encoded.length - start > lineWidth) {
    const end = breakBefore(encoded, start);
    lines.push(encoded.slice(start, end));
    start = end;
  }
  return [...lines, encoded.slice(start)].join('=\r\n');
}

/** Most lines are plain: ASCII without "=" that neither ends in a blank nor begins with a dot or an F. */
const isPlain = /^(?:[!--/-<>-EG-~](?:[\t -<>-~]*[!-<>-~])?)?$/u;

/** Blanks at the end of a line are lost on the way, a lone dot ends a message, and "From " begins one in a mailbox. */
function encodeLine(line: string): string {
  if (line.length <= lineWidth && isPlain.test(line)) return line;
  const safe = line
    .replace(/[^\t -<>-~]/gu, encodeCharacter)
    .replace(/[\t ]$/u, encodeCharacter)
    .replace(/^\.$|^F(?=rom )/u, encodeCharacter);
  return safe.length <= lineWidth ? safe : softBreak(safe);
}

/** A text with line ends `\n` as quoted-printable UTF-8 (RFC 2045), with CRLF. */
export const encodeQuotedPrintable = (text: string): string => text.split('\n').map(encodeLine).join('\r\n');
