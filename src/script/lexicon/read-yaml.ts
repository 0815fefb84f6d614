/** lexicon.yaml: how names are said, for people to write. `Siobhán: shivawn`, or `{ say: …, ipa: …, language: … }`. */
import * as v from 'valibot';
import { isMap } from 'yaml';
import { AppError } from '../../errors/app-error.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { readYamlDocument } from './yaml-document.ts';

const words = v.pipe(
  v.string('expected words'),
  v.trim(),
  v.check((text) => /[\p{L}\p{N}]/u.test(text), 'expected words'),
);

const expected =
  'expected how it is said, such as "shivawn", or { say, ipa, language } with one of the first two';

/** A respelling, or `{ say, ipa, language }`. */
export const pronunciationSchema = v.union(
  [
    v.pipe(
      words,
      v.transform((say) => ({ say, ipa: null, language: null })),
    ),
    v.pipe(
      v.strictObject({
        say: v.nullish(words, null),
        ipa: v.nullish(words, null),
        language: v.nullish(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u)), null),
      }),
      v.check(({ say, ipa }) => say !== null || ipa !== null, expected),
    ),
  ],
  expected,
);

/**
 * The entries of a YAML lexicon, in order; an empty file has none. `name` is what messages call it.
 * @throws AppError `lexicon-invalid`, with the line
 */
export function readYamlLexicon(text: string, name: string): readonly LexiconEntry[] {
  const fail = (line: number, problem: string): never => {
    throw AppError.of('lexicon-invalid', { name, line, problem });
  };
  const { document, content, lineOf } = readYamlDocument(text, fail);
  if (document.contents !== null && !isMap(document.contents))
    return fail(1, 'expected names, each with how it is said');
  return Object.entries(content ?? {}).map(([grapheme, value]): LexiconEntry => {
    const line = lineOf([grapheme]);
    if (!/[\p{L}\p{N}]/u.test(grapheme)) return fail(line, `“${grapheme}” is no word`);
    const result = v.safeParse(pronunciationSchema, value);
    if (!result.success) return fail(line, `${grapheme}: ${result.issues[0].message}`);
    const { say, ipa, language } = result.output;
    return { graphemes: [grapheme], language, alias: say, ipa, file: name };
  });
}
