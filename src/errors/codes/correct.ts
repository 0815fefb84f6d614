import { fatal, info, warning } from '../entry.ts';

type Correction = {
  /** The file of corrections. */
  readonly name: string;
  readonly line: number;
  /** What is corrected: "quotation". */
  readonly what: string;
  readonly words: string;
};

const at = ({ name, line }: Pick<Correction, 'name' | 'line'>): string => `${name}, line ${line}`;

export const correctCodes = {
  'corrections-invalid': fatal<{ readonly name: string; readonly line: number; readonly problem: string }>({
    text: ({ problem, ...place }) => `${at(place)}: ${problem}.`,
    hint: 'A file of corrections has the keys speakers, quotations, lists, blocks and pronunciations; docs/corrections.md shows each of them.',
  }),
  'correction-unmatched': warning<Correction>({
    text: ({ what, words, ...place }) =>
      `${at(place)}: the article has no ${what} “${words}”. The correction was left out.`,
    hint: 'The article was edited since. Give the words as they stand there now, or take the correction out.',
  }),
  'correction-ambiguous': warning<Correction & { readonly count: number }>({
    text: ({ what, words, count, ...place }) =>
      `${at(place)}: ${count} of the article’s places fit the ${what} “${words}”. The correction was left out.`,
    hint: 'Give more of the words, so that one place alone has them.',
  }),
  'correction-needless': info<Correction>({
    text: ({ what, words, ...place }) =>
      `${at(place)}: the ${what} “${words}” is understood so without its correction.`,
    hint: 'The correction can be taken out.',
  }),
} as const;
