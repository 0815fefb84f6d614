import type { List } from '../../article/block.ts';
import type { Day, OwnWords } from './own-words.ts';

/** What differs from language to language in Lectern's own words. None of it ends with a full stop, but for whole sentences. */
export interface Wording {
  readonly cardinal: (number: number) => string;
  /** "four agreements", "one item" */
  readonly counted: Readonly<Record<List['holds'], (count: number) => string>>;
  readonly picture: string;
  readonly undescribedPicture: string;
  readonly credit: string;
  readonly table: (rows: number, columns: number) => string;
  /** "Row", before its number. */
  readonly row: string;
  /** "By", before the names. */
  readonly by: string;
  /** The word before the last of several names. */
  readonly and: (last: string) => string;
  /** ", in Pella", after the names; and the same without names. */
  readonly at: (place: string) => string;
  readonly from: (place: string) => string;
  readonly published: string;
  /** "by", before the publisher; "on", before the date. */
  readonly publishedBy: string;
  readonly publishedOn: string;
  readonly date: (day: Day, region: string | null) => string;
  readonly quoteOpens: string;
  readonly quoteCloses: string;
  readonly saidBy: (name: string) => string;
  readonly narratedBy: (voice: string) => string;
  readonly readBy: (name: string, voice: string) => string;
  readonly farewell: string;
  readonly farewellFrom: (publisher: string) => string;
  readonly syntheticVoices: string;
}

/** Sentences of a language's wording. */
export function composeOwnWords(wording: Wording): OwnWords {
  const { cardinal, counted, and, by, at, from, published, publishedBy, publishedOn } = wording;
  const { picture, undescribedPicture, credit, syntheticVoices, quoteOpens, quoteCloses } = wording;
  const { saidBy, narratedBy, readBy } = wording;
  return {
    count: (count, holds) => `${capitalize(counted[holds](count))}.`,
    itemNumber: (number) => `${capitalize(cardinal(number))}:`,
    picture,
    undescribedPicture,
    credit,
    tableSize: (rows, columns) => `${wording.table(rows, columns)}.`,
    row: (number) => `${wording.row} ${cardinal(number)}.`,
    byline: (names, place) =>
      names.length === 0
        ? `${from(place ?? '')}.`
        : `${by} ${enumerate(names, and)}${place === null ? '' : at(place)}.`,
    published: (publisher, day, region) => {
      const publishers = publisher === null ? [] : [publishedBy, publisher];
      const days = day === null ? [] : [publishedOn, wording.date(day, region)];
      return `${[published, ...publishers, ...days].join(' ')}.`;
    },
    opening: (publisher, day, region) =>
      `${[publisher ?? [], day === null ? [] : wording.date(day, region)].flat().join(', ')}.`,
    quoteOpens,
    quoteCloses,
    saidBy,
    narratedBy,
    readBy,
    farewell: (publisher) => (publisher === null ? wording.farewell : wording.farewellFrom(publisher)),
    syntheticVoices,
  };
}

/** A noun with its number, by a language that has one form for one thing and another for all other numbers. */
export const countNoun =
  (cardinal: (number: number) => string, one: string, many: string) =>
  (count: number): string =>
    count === 1 ? one : `${cardinal(count)} ${many}`;

const capitalize = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function enumerate(names: readonly string[], and: (last: string) => string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`;
}
