import { isObject } from '../json/values.ts';
import { newsType, rendition, status } from './ninjs-3-parts.ts';
import {
  all,
  each,
  integer,
  integerBetween,
  listOf,
  matching,
  object,
  oneOf,
  string,
  type Shape,
} from './shape.ts';

/** A year, a month, a day or an instant. */
const partialDate = matching(
  /^-?(?:[1-9]\d*)?\d{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\d)(?:T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/,
  'a date such as 2026, 2026-11, 2026-11-24 or 2026-11-24T08:00:00Z',
);

const recurrence = object({
  // What the published schema says can hold for no value: a list that is a text.
  recurrenceDates: all(listOf(string), partialDate),
  recurrenceRules: listOf(
    object({
      frequency: oneOf('secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'),
      ...each('interval count', integer),
      until: string,
    }),
  ),
});

/** Either the start or the end must be told in exactly one way. */
const toldOnce: Shape = (value, path) => {
  if (!isObject(value)) return { path, problem: 'expected an object' };
  const isTold = (one: string, other: string): boolean =>
    Object.hasOwn(value, one) !== Object.hasOwn(value, other);
  return isTold('startDate', 'expectedStartDate') || isTold('endDate', 'expectedEndDate')
    ? null
    : { path, problem: 'expected one start, certain or expected, or one end' };
};

export const dates: Shape = all(
  object({
    ...each('startDate endDate expectedDuration', string),
    ...each('expectedStartDate expectedEndDate', partialDate),
    recurrence,
  }),
  toldOnce,
);

const commissioned = object({
  ...each('by on', string),
  references: listOf(object(each('name value', string))),
});

/** What a newsroom plans to publish. */
export const planned = object({
  ...each('uri title edNote language', string),
  pubStatus: status,
  type: newsType,
  commissioned,
  dates,
  audiences: listOf(object({ audience: string, significance: integer })),
  exclAudience: listOf(string),
  urgency: integerBetween(1, 9),
  itemCount: object(each('rangeFrom rangeTo', integer)),
  wordCount: integer,
  renditions: listOf(rendition),
});
