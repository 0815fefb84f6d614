/** Someone, or something, that the article quotes. */
export interface Speaker {
  /** `s1`, `s2`, … in the order of first quotation. */
  readonly id: string;
  /** The fullest name that the article gives, or for a nameless one the source phrase without its article. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'nameless';
  /** Other forms under which the article speaks of this speaker: "President Yoon". */
  readonly aliases: readonly string[];
  /** The longest title phrase that the article gives, without name and article: "South Korean President". */
  readonly role: string | null;
  /** What the article's own words tell (Mr, she, spokeswoman); never guessed from a name. */
  readonly gender: 'feminine' | 'masculine' | null;
}

/** Who says a quotation, and how the article tells. */
export interface Attribution {
  /** `Speaker.id`; null only where the article attributes the words to nobody. */
  readonly speaker: string | null;
  /** As printed: "declared". Null for "according to" and for colons. Repeated on continued quotations. */
  readonly verb: string | null;
  /** The source phrase as printed: "President Yoon", "he", "the ministry's spokeswoman". */
  readonly phrase: string | null;
  /** True for every part but the first of a quotation that is broken by its attribution or goes on in a next paragraph. */
  readonly continues: boolean;
  /** Why the words were taken for a quotation of this speaker, for `inspect --explain`. */
  readonly reason: string;
}
