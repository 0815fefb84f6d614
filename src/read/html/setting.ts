import type { Block } from '../../article/block.ts';
import type { Range, SourceText } from '../../article/source.ts';
import type { TextSpan } from '../../article/span.ts';
import { Outline } from '../markdown/outline.ts';
import type { Reports } from '../reports.ts';
import { SpanWriter } from '../span-writer.ts';
import { rangeOf, type Element, type Node } from './dom.ts';
import { LeftOut } from './left-out.ts';

/** What the readers of HTML's elements share. */
export interface Setting {
  readonly source: SourceText;
  /** Where in the source the HTML begins. */
  readonly offset: number;
  readonly writer: SpanWriter;
  readonly reports: Reports;
  /** Where the article stands on the web: what relative addresses start from. */
  readonly url: string | null;
  /** The language of the article, where the page tells it; stretches in it are not marked. */
  readonly language: string | null;
  readonly outline: Outline;
  /** Whether the elements stand inside a quotation or a list. */
  readonly nested: boolean;
  readonly leftOut: LeftOut;
  /** Why an element is no part of the article; null for one that is read. */
  readonly exclude: (element: Element) => string | null;
  /** Reads nodes inside other nodes: as blocks, without ids. */
  readonly readBlocks: (nodes: readonly Node[], setting: Setting) => readonly Block[];
  /** The same as one run of text: pictures give their text alternatives, blocks a line of their own. */
  readonly readSpans: (nodes: readonly Node[], setting: Setting) => readonly TextSpan[];
}

/** Where an element stands in the source; an element that the parser made up stands at its beginning. */
export const placeOfElement = (element: Element, { offset }: Pick<Setting, 'offset'>): Range => {
  const range = rangeOf(element) ?? { start: 0, end: 0 };
  return { start: range.start + offset, end: range.end + offset };
};

/** What a setting is made of. */
export type Origin = Pick<Setting, 'source' | 'offset' | 'reports' | 'url'> &
  Partial<Pick<Setting, 'language' | 'exclude'>>;

export const makeSetting = (origin: Origin & Pick<Setting, 'readBlocks' | 'readSpans'>): Setting => ({
  language: null,
  exclude: () => null,
  ...origin,
  writer: new SpanWriter(origin.source),
  outline: new Outline(),
  nested: false,
  leftOut: new LeftOut(),
});
