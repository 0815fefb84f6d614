/** Words in one line, and whether they are Lectern's own rather than the article's. */
export interface Phrase {
  readonly text: string;
  readonly own: boolean;
}
