/** What a theme's partials are given, one shape a block kind: the partial of a view is named as its `kind`. */
import type { SafeHtml } from '../safe-html.ts';

/** Running text, cut where links begin and end. Neighbours join without a blank of their own. */
export type WordsView = readonly { readonly href: SafeHtml | null; readonly words: SafeHtml }[];

export interface LinkView {
  readonly href: SafeHtml;
  readonly words: SafeHtml;
}

export interface HeadingView {
  readonly kind: 'heading';
  /** 2 to 6, none skipped. */
  readonly level: number;
  /** Whether it begins a section of the article, rather than a part of one. */
  readonly section: boolean;
  readonly words: WordsView;
}

export interface ParagraphView {
  readonly kind: 'paragraph';
  readonly words: WordsView;
}

export interface QuotationView {
  readonly kind: 'quotation';
  readonly blocks: readonly BlockView[];
  /** Who says it, in words for a label; null where nobody is known to. */
  readonly label: SafeHtml | null;
  /** The same as it is printed under the quotation. */
  readonly source: WordsView | null;
}

export interface ItemView {
  readonly words: WordsView;
  readonly blocks: readonly BlockView[];
}

export interface ListView {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Whether it stands in an item of another list. */
  readonly nested: boolean;
  /** The number of the first item where it is not 1. */
  readonly first: SafeHtml | null;
  readonly items: readonly ItemView[];
}

export interface AgreementsView {
  readonly kind: 'agreements';
  /** "What was agreed". */
  readonly label: SafeHtml;
  readonly list: ListView;
}

export interface FigureView {
  readonly kind: 'figure';
  /** Null where the picture cannot be fetched by a mail program; `alt` then stands as text. */
  readonly src: SafeHtml | null;
  /** Null for a decorative picture. */
  readonly alt: SafeHtml | null;
  readonly caption: WordsView | null;
  readonly credit: SafeHtml | null;
}

export interface CellView {
  /** Of a header cell. */
  readonly scope: 'col' | 'row' | null;
  readonly words: WordsView;
}

export interface TableView {
  readonly kind: 'table';
  /** False for a table without any header cell: its rows are set as mere layout. */
  readonly data: boolean;
  /** See `TableFit`. */
  readonly small: boolean;
  readonly wholeFrom: number | null;
  /** Whether words may have to be broken in the narrowest window. */
  readonly broken: boolean;
  readonly caption: WordsView | null;
  readonly head: readonly CellView[] | null;
  readonly rows: readonly (readonly CellView[])[];
}

interface RuleView {
  readonly kind: 'rule';
}

export type BlockView =
  HeadingView | ParagraphView | QuotationView | ListView | AgreementsView | FigureView | TableView | RuleView;

/** Where a long article is left off. */
export interface EndingView {
  readonly words: SafeHtml;
  readonly link: LinkView | null;
}

/** All that `email.mjml` is filled with. */
export interface EmailView {
  readonly language: SafeHtml;
  readonly direction: 'ltr' | 'rtl';
  /** The side on which lines begin, and the other one. */
  readonly near: 'left' | 'right';
  readonly far: 'left' | 'right';
  readonly subject: SafeHtml;
  readonly preheader: SafeHtml;
  readonly publisher: SafeHtml | null;
  readonly headline: WordsView;
  readonly standfirst: WordsView | null;
  readonly credits: readonly SafeHtml[];
  readonly listen: (LinkView & { readonly duration: SafeHtml }) | null;
  readonly web: LinkView | null;
  readonly blocks: readonly BlockView[];
  readonly ending: EndingView | null;
  readonly notes: readonly SafeHtml[];
  readonly unsubscribe: readonly LinkView[];
  readonly postalAddress: SafeHtml | null;
}
