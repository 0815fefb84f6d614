import * as v from 'valibot';
import { isCollection, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import { AppError } from '../errors/app-error.ts';
import type { Corrections } from './corrections.ts';
import { correctionsSchema } from './schema.ts';

type Path = readonly (string | number)[];

/**
 * Reads a file of corrections: YAML 1.2 in its core schema, without references to other values. An empty file has none.
 * @throws AppError `corrections-invalid`, with the line and the key
 */
export function readCorrections(text: string, name: string): Corrections {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const fail = (line: number, problem: string): never => {
    throw AppError.of('corrections-invalid', { name, line, problem });
  };
  const [error] = document.errors;
  if (error !== undefined) return fail(lineAt(error.pos[0]), error.message.replace(/\.$/u, ''));
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const result = v.safeParse(correctionsSchema, contentOf(document, fail) ?? {}, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return fail(lineOf(path), problemOf(issue, path));
  }
  return numberLines(result.output, { name, lineOf });
}

/** Plain values; a reference to another value could make a small file endless, and is refused. */
function contentOf(document: Document, fail: (line: number, problem: string) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return fail(1, 'references to other values (*name) have no meaning here');
  }
}

/** Where the value at a path stands, or the nearest value around it. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
    const at = isPair(pair) ? (pair.key as { range?: readonly number[] }) : (node.get(key, true) as never);
    offset = (at as { range?: readonly number[] } | undefined)?.range?.[0] ?? offset;
    node = node.get(key, true);
  }
  return offset;
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
      language: language ?? null,
      alias: say ?? null,
      ipa: ipa ?? null,
    })),
  };
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** A copy without the keys that hold undefined. */
const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as Defined<T>;
