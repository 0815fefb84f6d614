import { isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import type { Range } from '../../article/source.ts';
import { mendFields } from './mend-fields.ts';

/** A value of front matter with its place in the source. Only text, lists and maps of text have a meaning here. */
export type FieldValue =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The text's own stretch where it is verbatim, else that of the whole scalar, its quotation marks included. */
      readonly place: Range;
      readonly verbatim: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly FieldValue[]; readonly place: Range }
  | { readonly kind: 'map'; readonly fields: readonly Field[]; readonly place: Range }
  | { readonly kind: 'nothing'; readonly place: Range }
  /** Values inside values inside values, and references to other values. */
  | { readonly kind: 'reference' | 'nesting'; readonly place: Range };

export interface Field {
  readonly key: string;
  readonly value: FieldValue;
  readonly place: Range;
}

export interface ParsedFields {
  readonly fields: readonly Field[];
  /** What is wrong with the YAML, and where; null where nothing is. */
  readonly problem: { readonly reason: string; readonly offset: number } | null;
}

/** How deep values are followed: a list of authors, each a map. */
const deepest = 3;

/**
 * Parses YAML 1.2 in its core schema, without tags of its own. Nothing is ever made of it but text: no dates, no code;
 * and a reference to another value is never followed, so that nothing can grow.
 * @param offset where the YAML begins in the source
 */
export function parseFields(yaml: string, offset: number): ParsedFields {
  const document = parseDocument(yaml, {
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
  });
  const reader = new FieldReader(yaml, offset);
  const [error] = document.errors;
  const problem = error === undefined ? null : { reason: error.message, offset: offset + error.pos[0] };
  const fields = reader.readFields(document.contents, 0);
  return {
    fields: problem === null ? fields : mendFields(yaml, offset, fields),
    problem,
  };
}

class FieldReader {
  readonly #yaml: string;
  readonly #offset: number;

  constructor(yaml: string, offset: number) {
    this.#yaml = yaml;
    this.#offset = offset;
  }

  readFields(node: unknown, depth: number): readonly Field[] {
    if (!isMap<ParsedNode, ParsedNode | null>(node)) return [];
    return node.items.flatMap(({ key, value }): Field[] => {
      if (!isScalar(key)) return [];
      const place = this.#placeOf(key.range);
      return [{ key: String(key.value), value: this.#readValue(value, place, depth + 1), place }];
    });
  }

  #readValue(node: unknown, around: Range, depth: number): FieldValue {
    if (isAlias(node)) return { kind: 'reference', place: around };
    if (depth > deepest) return { kind: 'nesting', place: around };
    if (isSeq<ParsedNode>(node)) {
      const place = this.#placeOf(node.range);
      return {
        kind: 'list',
        items: node.items.map((item) => this.#readValue(item, place, depth + 1)),
        place,
      };
    }
    if (isMap(node))
      return { kind: 'map', fields: this.readFields(node, depth), place: this.#placeOf(node.range) };
    return isScalar(node) ? this.#readScalar(node, around) : { kind: 'nothing', place: around };
  }

  /** A scalar is text, whatever YAML would make of it: "2026" is a title, not a number. */
  #readScalar(
    node: { readonly value: unknown; readonly range?: readonly number[] | null },
    around: Range,
  ): FieldValue {
    const place = this.#placeOf(node.range);
    const [start, end] = [place.start - this.#offset, place.end - this.#offset];
    const printed = this.#yaml.slice(start, end);
    const text = typeof node.value === 'string' ? node.value : printed.trim();
    if (node.value === null || text.trim() === '') return { kind: 'nothing', place: around };
    if (printed === text) return { kind: 'text', text, place, verbatim: true };
    const isQuoted = printed.slice(1, -1) === text && /^["']/.test(printed);
    const inner = { start: place.start + 1, end: place.end - 1 };
    return { kind: 'text', text, place: isQuoted ? inner : place, verbatim: isQuoted };
  }

  #placeOf(range: readonly number[] | null | undefined): Range {
    const [start = 0, end = start] = range ?? [];
    return { start: this.#offset + start, end: this.#offset + end };
  }
}
