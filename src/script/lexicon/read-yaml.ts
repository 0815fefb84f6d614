/** lexicon.yaml: how names are said, for people to write. `Siobhán: shivawn`, or `{ say: …, ipa: …, language: … }`. */
import * as v from 'valibot';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import { AppError } from '../../errors/app-error.ts';
import type { LexiconEntry } from '../lexicon.ts';

const words = v.pipe(
  v.string('expected words'),
  v.trim(),
  v.check((text) => /[\p{L}\p{N}]/u.test(text), 'expected words'),
);

const expected =
  'expected how it is said, such as "shivawn", or { say, ipa, language } with one of the first two';

const pronunciation = v.union(
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
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
  });
  const fail = (offset: number, problem: string): never => {
    throw AppError.of('lexicon-invalid', { name, line: lines.linePos(offset).line, problem });
  };
  const [error] = document.errors;
  if (error !== undefined) return fail(error.pos[0], error.message.replace(/\.$/u, ''));
  const content = contentOf(document, fail);
  return Object.entries(content).map(([grapheme, value]): LexiconEntry => {
    const offset = offsetOf(document, grapheme);
    if (!/[\p{L}\p{N}]/u.test(grapheme)) return fail(offset, `“${grapheme}” is no word`);
    const result = v.safeParse(pronunciation, value);
    if (!result.success) return fail(offset, `${grapheme}: ${result.issues[0].message}`);
    const { say, ipa, language } = result.output;
    return { graphemes: [grapheme], language, alias: say, ipa, file: name };
  });
}

/** Plain values by name; a reference to another value could make a small file endless, and is refused. */
function contentOf(
  document: Document,
  fail: (offset: number, problem: string) => never,
): Readonly<Record<string, unknown>> {
  if (document.contents === null) return {};
  if (!isMap(document.contents)) return fail(0, 'expected names, each with how it is said');
  try {
    return document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  } catch {
    return fail(0, 'references to other values (*name) have no meaning here');
  }
}

function offsetOf({ contents }: Document, grapheme: string): number {
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === grapheme) : undefined;
  return (pair?.key as { readonly range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
}
