/** An article as it is found inside another format, before it is one: a feed's entry, an agency's item, a document. */

import type { Origin } from '../../article/origin.ts';

/** Running text with its paragraphs on lines of their own, or HTML. */
export interface FoundText {
  readonly kind: 'text' | 'html';
  readonly content: string;
}

export interface FoundPicture {
  readonly url: string;
  /** Empty for decoration, null where nothing is said. */
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface FoundArticle {
  /** What to call it in messages: "feed.xml, entry 3". */
  readonly name: string;
  readonly headline: FoundText | null;
  /** What the format marks as a summary. */
  readonly standfirst: FoundText | null;
  /** In order. */
  readonly body: readonly FoundText[];
  /** Pictures that stand nowhere in the body; they come before it. */
  readonly pictures: readonly FoundPicture[];
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  /** As written. */
  readonly published: string | null;
  /** As written; stands in for a missing date of publication. */
  readonly updated: string | null;
  /** As written. */
  readonly language: string | null;
  readonly url: string | null;
  /** What relative addresses in the body start from; the article's own address where null. */
  readonly base: string | null;
  /** Pictures, sounds and films that are not read, to be named in messages. */
  readonly leftOut: readonly LeftOutMedium[];
  /** Whether its first paragraphs may say who wrote it and when. */
  readonly creditsInText?: boolean;
  /** The article as its own format has it, where that is kept. */
  readonly origin?: Origin;
}

export interface LeftOutMedium {
  /** "a sound", "a film". */
  readonly kind: string;
  readonly address: string;
}

/** Plain text; null for none. */
export const plainText = (content: string | null): FoundText | null =>
  content === null || content === '' ? null : { kind: 'text', content };

/** What an article is of which a format tells nothing. */
export const nothingFound: Omit<FoundArticle, 'name'> = {
  headline: null,
  standfirst: null,
  body: [],
  pictures: [],
  publisher: null,
  byline: [],
  dateline: null,
  published: null,
  updated: null,
  language: null,
  url: null,
  base: null,
  leftOut: [],
};
