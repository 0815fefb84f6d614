import * as v from 'valibot';
import { pronunciationSchema } from '../script/lexicon/read-yaml.ts';

const words = v.pipe(
  v.string('expected words'),
  v.trim(),
  v.check((text) => /[\p{L}\p{N}]/u.test(text), 'expected words'),
);
/** "nobody" and null both say that the article attributes the words to nobody. */
const someone = v.union([
  v.pipe(
    words,
    v.transform((name) => (name.toLowerCase() === 'nobody' ? null : name)),
  ),
  v.null(),
]);
const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  v.picklist(choices, `expected ${choices.join(' or ')}`);

const speaker = v.strictObject({
  name: v.optional(words),
  role: v.optional(v.nullable(words)),
  gender: v.optional(
    v.union(
      [
        oneOf(['feminine', 'masculine']),
        v.pipe(
          v.literal('unknown'),
          v.transform(() => null),
        ),
        v.null(),
      ],
      'expected feminine, masculine or unknown',
    ),
  ),
  kind: v.optional(oneOf(['person', 'body', 'nameless'])),
});

const quotation = v.pipe(
  v.strictObject({
    words,
    speaker: v.optional(someone),
    kind: v.optional(oneOf(['quotation', 'plain'])),
  }),
  v.check(
    ({ speaker, kind }) => speaker !== undefined || kind !== undefined,
    'expected a speaker or a kind beside the words',
  ),
  v.check(
    ({ speaker, kind }) => speaker === undefined || kind !== 'plain',
    'expected no speaker for words that are no quotation',
  ),
);

/** The content of a file of corrections. */
export const correctionsSchema = v.strictObject({
  speakers: v.optional(v.nullable(v.record(v.string(), speaker))),
  quotations: v.optional(v.nullable(v.array(quotation))),
  lists: v.optional(v.nullable(v.array(v.strictObject({ words, kind: oneOf(['agreements', 'points']) })))),
  blocks: v.optional(v.nullable(v.array(v.strictObject({ words, kind: oneOf(['heading', 'paragraph']) })))),
  pronunciations: v.optional(v.nullable(v.record(v.string(), pronunciationSchema))),
});
