/** YAML as people write it into Lectern's own files: a lexicon, corrections of an article, a cast. */
import { isCollection, isPair, LineCounter, parseDocument, type Document } from 'yaml';

type Path = readonly (string | number)[];

export interface YamlDocument {
  /** To be changed and written again; comments and order stay. */
  readonly document: Document;
  /** Plain values; null where the file is empty. */
  readonly content: unknown;
  /** The line, from 1, of the value at a path, or of the nearest value around it. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads YAML 1.2 in its core schema. A reference to another value could make a small file endless, and is refused.
 * `fail` throws what is wrong, with its line.
 */
export function readYamlDocument(text: string, fail: (line: number, problem: string) => never): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error !== undefined) return fail(lineAt(error.pos[0]), error.message.replace(/\.$/u, ''));
  return {
    document,
    content: contentOf(document, fail),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function contentOf(document: Document, fail: (line: number, problem: string) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return fail(1, 'references to other values (*name) have no meaning here');
  }
}

function offsetOf({ contents }: Document, path: Path): number {
  let node: unknown = contents;
  let offset = 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const value: unknown = node.get(key, true);
    const pair = node.items.find((item) => isPair(item) && String(item.key) === String(key));
    const at = (isPair(pair) ? pair.key : value) as { readonly range?: readonly number[] } | undefined;
    offset = at?.range?.[0] ?? offset;
    node = value;
  }
  return offset;
}
