type TokenKind = 'word' | 'number' | 'mark' | 'quote' | 'title';

/**
 * A word, a number, a sign of punctuation, a quoted stretch, or a quoted title: the last two are opaque to grammar. All
 * occurrences of one printed word in an article are one token; where each stands, its flow knows.
 */
export interface Token {
  readonly kind: TokenKind;
  /** As printed; without the possessive ending. Empty for a stretch. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** How many units it takes in the text, without the possessive ending. */
  readonly length: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether it ends in 's or in a plural's apostrophe. */
  readonly possessive: boolean;
  /** Index of the quoted stretch or title, -1 for every other token. */
  readonly quote: number;
  /** The last unit of a stretch that tells how its words end: a letter, a comma, a full stop. Empty for others. */
  readonly sign: string;
}

/** [from, to) in a list of tokens. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
