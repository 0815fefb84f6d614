import type { Range } from './source.ts';
import type { Span } from './span.ts';
import type { Attribution } from './speaker.ts';

interface Node {
  /** `b1`, `b2`, … for blocks and list items, in document order. */
  readonly id: string;
  readonly place: Range;
}

export interface Heading extends Node {
  readonly kind: 'heading';
  /** 2 for a section of the article, 3 to 6 below it. The headline is the only 1. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly spans: readonly Span[];
}

export interface Paragraph extends Node {
  readonly kind: 'paragraph';
  readonly spans: readonly Span[];
}

/** A quotation that is set off as a block of its own. */
export interface BlockQuotation extends Node {
  readonly kind: 'blockQuotation';
  /** `q1`, … shared with the quote spans. */
  readonly quote: string;
  readonly body: readonly Block[];
  /** The line under the quotation that names its source, without its dash; null where there is none. */
  readonly source: readonly Span[] | null;
  readonly attribution: Attribution;
}

export interface ListItem extends Node {
  readonly kind: 'item';
  /** The item's own words. */
  readonly spans: readonly Span[];
  /** What else stands in the item: further paragraphs, a nested list. */
  readonly body: readonly Block[];
}

/** The sentence that leads in to a list: [start, end) in the text of paragraph `block`, its colon included. */
export interface LeadIn {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface List extends Node {
  readonly kind: 'list';
  /** What the list holds: what was agreed, where its lead-in or heading says so; points otherwise. */
  readonly holds: 'agreements' | 'points';
  /** Why, for `inspect --explain`. */
  readonly reason: string;
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  readonly leadIn: LeadIn | null;
  /** At least one. */
  readonly items: readonly ListItem[];
}

export interface Figure extends Node {
  readonly kind: 'figure';
  /** Where the picture is: an http(s) URL, or a path relative to the source. Null where the source names none. */
  readonly src: string | null;
  /** The text alternative; empty where the source marks the picture as decorative, null where it says nothing. */
  readonly alt: string | null;
  readonly caption: readonly Span[];
  readonly credit: string | null;
}

export interface TableCell {
  readonly spans: readonly Span[];
  /** A header of its column or row. */
  readonly header: boolean;
}

export interface Table extends Node {
  readonly kind: 'table';
  readonly caption: readonly Span[];
  /** Column headers come as the first row, with every cell a `header`. All rows have as many cells. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A break between parts of the article. */
export interface Rule extends Node {
  readonly kind: 'rule';
}

export type Block = Heading | Paragraph | BlockQuotation | List | Figure | Table | Rule;
export type BlockKind = Block['kind'];
