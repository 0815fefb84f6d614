import { toCardinal } from 'n2words/en-US';
import { composeOwnWords, countNoun } from './compose.ts';
import type { Day, OwnWords } from './own-words.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dateOf({ year, month, day }: Day, region: string | null): string {
  const name = months[month - 1] ?? '';
  return region === 'US' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

const rows = countNoun(toCardinal, 'one row', 'rows');
const columns = countNoun(toCardinal, 'one column', 'columns');

export const english: OwnWords = composeOwnWords({
  cardinal: toCardinal,
  counted: {
    agreements: countNoun(toCardinal, 'one agreement', 'agreements'),
    points: countNoun(toCardinal, 'one item', 'items'),
  },
  picture: 'Picture.',
  undescribedPicture: 'A picture, without a description.',
  credit: 'Credit.',
  table: (rowCount, columnCount) => `A table of ${rows(rowCount)} and ${columns(columnCount)}`,
  row: 'Row',
  by: 'By',
  and: () => 'and',
  at: (place) => `, in ${place}`,
  from: (place) => `Reported from ${place}`,
  published: 'Published',
  publishedBy: 'by',
  publishedOn: 'on',
  date: dateOf,
  quoteOpens: 'Quote.',
  quoteCloses: 'End quote.',
  saidBy: (name) => `Those were the words of ${name}.`,
  narratedBy: (voice) => `The narrator’s voice is ${voice}.`,
  readBy: (name, voice) => `The words of ${name} are read by ${voice}.`,
  farewell: 'That was the end of the article.',
  farewellFrom: (publisher) => `That was an article from ${publisher}.`,
  syntheticVoices: 'The voices you heard are synthetic.',
});
