/** Text of ID3: a byte that names its encoding, then the text, which may end with a zero. */

const encodings: Readonly<Record<number, string>> = { 0: 'latin1', 1: 'utf-16', 2: 'utf-16be', 3: 'utf-8' };

/** Without its zero; several values are joined by " / ". */
export function decodeId3Text(data: Uint8Array): string {
  const text = new TextDecoder(encodingOf(data)).decode(data.subarray(1));
  return text
    .split('\0')
    .filter((value) => value !== '')
    .join(' / ');
}

function encodingOf(data: Uint8Array): string {
  const isLittleEndian = data[0] === 1 && data[1] === 0xff && data[2] === 0xfe;
  if (data[0] === 1) return isLittleEndian ? 'utf-16le' : 'utf-16be';
  return encodings[data[0] ?? 0] ?? 'latin1';
}

/** Where the zero that ends a text stands: one byte, or two for the wide encodings. */
export function endOfText(data: Uint8Array, start: number, isWide = false): number {
  if (!isWide) {
    const end = data.indexOf(0, start);
    return end === -1 ? data.length : end;
  }
  for (let at = start; at + 1 < data.length; at += 2) if (data[at] === 0 && data[at + 1] === 0) return at;
  return data.length;
}
