/** What the parts of a long text refer to in each other: the targets of links and the texts of notes. */
import type { Nodes, Root } from 'mdast';

/** The label in brackets, the sign of a note included. */
const label = /\[((?:[^[\]\\]|\\.)+)\]/gsu;

/** As the parser compares labels: by their letters, whatever their case and white space. */
const normalised = (written: string): string =>
  written
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();

const labelsIn = (part: string): ReadonlySet<string> =>
  new Set(Array.from(part.matchAll(label), ([, written = '']) => normalised(written)));

/** The labels that a tree defines. */
function definedIn(node: Nodes): readonly string[] {
  if (node.type === 'definition') return [node.identifier];
  const own = node.type === 'footnoteDefinition' ? [`^${node.identifier}`] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(definedIn)] : own;
}

/**
 * For each part, lines that define what it may refer to and what others define. Where they lead does not matter: a tree names
 * but their labels.
 */
export function findReferences(
  parts: readonly string[],
  trees: readonly Root[],
): readonly (readonly string[])[] {
  const defined = trees.map(
    (tree) => new Map(definedIn(tree).map((written) => [normalised(written), written])),
  );
  const all = new Map(defined.flatMap((own) => [...own]));
  if (all.size === 0) return [];
  return parts.map((part, at) =>
    Array.from(labelsIn(part)).flatMap((name) => {
      const written = defined[at]?.has(name) === true ? undefined : all.get(name);
      return written === undefined ? [] : [`[${written}]: #\n\n`];
    }),
  );
}
