import * as v from 'valibot';
import { AppError } from '../errors/app-error.ts';
import { readYamlDocument } from '../script/lexicon/yaml-document.ts';
import type { Corrections } from './corrections.ts';
import { correctionsSchema } from './schema.ts';

type Path = readonly (string | number)[];

/**
 * Reads a file of corrections: YAML 1.2 in its core schema, without references to other values. An empty file has none.
 * @throws AppError `corrections-invalid`, with the line and the key
 */
export function readCorrections(text: string, name: string): Corrections {
  const fail = (line: number, problem: string): never => {
    throw AppError.of('corrections-invalid', { name, line, problem });
  };
  const { content, lineOf } = readYamlDocument(text, fail);
  const result = v.safeParse(correctionsSchema, content ?? {}, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return fail(lineOf(path), problemOf(issue, path));
  }
  return numberLines(result.output, { name, lineOf });
}

function problemOf(issue: v.BaseIssue<unknown>, path: Path): string {
  const key = path.map((part) => (typeof part === 'number' ? `entry ${part + 1}` : part)).join(', ');
  if (issue.type !== 'strict_object') return key === '' ? issue.message : `${key}: ${issue.message}`;
  if (issue.expected === 'never') return `${key}: there is no such key`;
  return key === '' ? 'expected keys such as quotations' : `${key}: expected ${issue.expected ?? 'a map'}`;
}

type Content = v.InferOutput<typeof correctionsSchema>;

function numberLines(
  { speakers, quotations, lists, blocks, pronunciations }: Content,
  { name, lineOf }: { readonly name: string; readonly lineOf: (path: Path) => number },
): Corrections {
  const numbered = <T>(kind: string, entries: readonly T[] | null | undefined) =>
    (entries ?? []).map((entry, index) => ({ ...entry, line: lineOf([kind, index]) }));
  return {
    name,
    speakers: Object.entries(speakers ?? {}).map(([known, speaker]) => ({
      known,
      ...defined(speaker),
      line: lineOf(['speakers', known]),
    })),
    quotations: numbered('quotations', quotations).map(defined),
    lists: numbered('lists', lists),
    blocks: numbered('blocks', blocks),
    pronunciations: Object.entries(pronunciations ?? {}).map(([grapheme, { say, ipa, language }]) => ({
      grapheme,
      language,
      alias: say,
      ipa,
    })),
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A copy without the keys that hold undefined. */
const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Defined<T>;
