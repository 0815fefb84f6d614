import { toCardinal } from 'n2words/en-US';
import { capitalize, enumerate, type Day, type OwnWords } from './own-words.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const nouns = { agreements: ['agreement', 'agreements'], points: ['item', 'items'] } as const;

const several = (count: number, [one, many]: readonly [string, string]): string =>
  `${toCardinal(count)} ${count === 1 ? one : many}`;

function dateOf({ year, month, day }: Day, region: string | null): string {
  const name = months[month - 1] ?? '';
  return region === 'US' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

export const english: OwnWords = {
  count: (count, holds) => `${capitalize(several(count, nouns[holds]))}.`,
  itemNumber: (number) => `${capitalize(toCardinal(number))}:`,
  picture: 'Picture.',
  undescribedPicture: 'A picture, without a description.',
  credit: 'Credit.',
  tableSize: (rows, columns) =>
    `A table of ${several(rows, ['row', 'rows'])} and ${several(columns, ['column', 'columns'])}.`,
  row: (number) => `Row ${toCardinal(number)}.`,
  byline: (names, place) =>
    names.length === 0
      ? `Reported from ${place ?? ''}.`
      : `By ${enumerate(names, 'and')}${place === null ? '' : `, in ${place}`}.`,
  published: (publisher, day, region) =>
    `Published${publisher === null ? '' : ` by ${publisher}`}${day === null ? '' : ` on ${dateOf(day, region)}`}.`,
  farewell: (publisher) =>
    publisher === null ? 'That was the end of the article.' : `That was an article from ${publisher}.`,
  syntheticVoices: 'The voices you heard are synthetic.',
};
