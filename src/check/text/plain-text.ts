import { placeAt } from '../../article/source.ts';
import type { Place } from '../../errors/message.ts';
import { decodeUtf8 } from '../damage.ts';

interface Line {
  readonly text: string;
  readonly place: Place;
}

/** A text file and its lines, which end with `\n` or `\r\n`. */
export interface PlainText {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly placeAt: (offset: number) => Place;
}

function readPlainText(text: string): PlainText {
  let offset = 0;
  const lines = text.split('\n').map((raw, index) => {
    const place = { line: index + 1, column: 1, offset };
    offset += raw.length + 1;
    return { text: raw.replace(/\r$/u, ''), place };
  });
  return { text, lines, placeAt: (at) => placeAt({ name: '', text }, at) };
}

/** @throws DamagedFile */
export const openPlainText = (bytes: Uint8Array): PlainText => readPlainText(decodeUtf8(bytes));
