/** Words between quotation marks in one passage. Whether they are somebody's words is not yet said. */
export interface Stretch {
  /** Index of the passage. */
  readonly passage: number;
  /** [start, end) of the words in the passage's text, without marks and without the blanks inside them. */
  readonly start: number;
  readonly end: number;
  /** The same with the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly sign: string;
  /** False where the passage ends before the quotation does. */
  readonly closed: boolean;
}
