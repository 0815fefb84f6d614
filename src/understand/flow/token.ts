type TokenKind = 'word' | 'number' | 'mark' | 'quote' | 'title';

/** A word, a number, a sign of punctuation, a quoted stretch, or a quoted title: the last two are opaque to grammar. */
export interface Token {
  readonly kind: TokenKind;
  /** As printed; without the possessive ending. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** [start, end) in the passage's text, the possessive ending included. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it ends in 's or in a plural's apostrophe. */
  readonly possessive: boolean;
  /** Index of the quoted stretch or title, -1 for every other token. */
  readonly quote: number;
}

/** [from, to) in a list of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
