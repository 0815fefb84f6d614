import * as v from 'valibot';
import { defaultConventionSettings as usual, pauseNames, type PauseName } from './conventions.ts';

/** No silence is longer than two seconds, lest it seem the end; and parts of an article are told apart by some. */
const mostMs = 2000;
const leastMs: Readonly<Record<PauseName, number>> = {
  sentence: 0,
  quote: 0,
  shortQuote: 0,
  paragraph: 200,
  leadIn: 0,
  announcement: 200,
  item: 200,
  headingBefore: 200,
  headingAfter: 200,
  section: 200,
  label: 200,
};

const pause = (name: PauseName) =>
  v.exactOptional(
    v.pipe(
      v.number(),
      v.integer('expected whole milliseconds'),
      v.minValue(leastMs[name], `expected ${leastMs[name]} to ${mostMs} milliseconds`),
      v.maxValue(mostMs, `expected ${leastMs[name]} to ${mostMs} milliseconds`),
    ),
  );

const pauses = v.strictObject({
  sentence: pause('sentence'),
  quote: pause('quote'),
  shortQuote: pause('shortQuote'),
  paragraph: pause('paragraph'),
  leadIn: pause('leadIn'),
  announcement: pause('announcement'),
  item: pause('item'),
  headingBefore: pause('headingBefore'),
  headingAfter: pause('headingAfter'),
  section: pause('section'),
  label: pause('label'),
});

const path = v.pipe(v.string(), v.trim(), v.minLength(1, 'expected a path'));
const toggle = (name: 'attributionFirst' | 'nameAgain' | 'announceLists' | 'opening' | 'credits') =>
  v.optional(v.boolean(), usual[name]);

/** The keys of `narration` that are about conventions. */
export const conventionEntries = {
  quotes: v.optional(
    v.picklist(['voices', 'spoken', 'both', 'plain'] as const, 'expected voices, spoken, both or plain'),
    usual.quotes,
  ),
  attributionFirst: toggle('attributionFirst'),
  nameAgain: toggle('nameAgain'),
  announceLists: toggle('announceLists'),
  opening: toggle('opening'),
  credits: toggle('credits'),
  pauses: v.optional(pauses, {}),
  lexicon: v.optional(v.nullable(v.array(path)), usual.lexicon),
  castFile: v.optional(v.nullable(path), usual.castFile),
};

/** The silences of an object, or in words what is wrong with it. */
export function checkPauses(given: unknown): v.InferOutput<typeof pauses> | string {
  const result = v.safeParse(pauses, given);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const known = issue.type === 'strict_object' ? `expected one of ${pauseNames.join(', ')}` : issue.message;
  return `${v.getDotPath(issue)}: ${known}`;
}
