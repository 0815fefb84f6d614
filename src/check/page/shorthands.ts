/** Shorthand properties spelled out, as far as rules ask for what they set. */
import { parseColour } from './colour.ts';

type Longhands = readonly (readonly [property: string, value: string])[];

const wordsOf = (value: string): readonly string[] => value.match(/[^\s(]+(?:\([^)]*\))?/gu) ?? [];

const expansions: Readonly<Record<string, (value: string) => Longhands>> = {
  background: (value) => [
    ['background-color', wordsOf(value).find((word) => parseColour(word) !== null) ?? 'transparent'],
  ],
  'text-decoration': (value) => [['text-decoration-line', value]],
  font: (value) => {
    const [size = 'medium', lineHeight = 'normal'] =
      /(?<=^|\s)[\d.]+(?:px|em|rem|pt|%)(?:\s*\/\s*\S+)?/u.exec(value)?.[0].split(/\s*\/\s*/u) ?? [];
    const weight = /(?<=^|\s)(?:bold|bolder|[1-9]00)(?=\s)/u.exec(value)?.[0] ?? 'normal';
    return [
      ['font-size', size],
      ['line-height', lineHeight],
      ['font-weight', weight],
    ];
  },
};

/** The property itself, and those that it sets when it is a shorthand. */
export const expandShorthand = (property: string, value: string): Longhands => [
  [property, value],
  ...(expansions[property]?.(value) ?? []),
];
