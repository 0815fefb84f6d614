/** How one kind of opening mark is closed. */
export interface MarkStyle {
  /** The signs that close it, the usual one first. */
  readonly closers: readonly string[];
  /** A single mark also serves as apostrophe, and stands for a quotation of its own only where no double one does. */
  readonly rank: 'double' | 'single';
}

const double = (...closers: string[]): MarkStyle => ({ closers, rank: 'double' });
const single = (...closers: string[]): MarkStyle => ({ closers, rank: 'single' });

/** Every opening mark that is known, by its sign; `''` and ` `` ` are the marks of wire services and typewriters. */
export const markStyles: ReadonlyMap<string, MarkStyle> = new Map([
  ['"', double('"', '”', '“')],
  ['“', double('”', '"', '“')],
  ['”', double('”', '"')],
  ['„', double('“', '”', '"')],
  ['‟', double('”', '"')],
  ['«', double('»')],
  ['»', double('«', '»')],
  ["''", double("''", '"')],
  ['``', double("''", '"', '``')],
  ['＂', double('＂')],
  ['「', double('」')],
  ['『', double('』')],
  ['〝', double('〟', '〞')],
  ['‘', single('’', "'")],
  ["'", single("'", '’')],
  ['‚', single('‘', '’')],
  ['‹', single('›')],
  ['›', single('‹', '›')],
]);

/** A sign in a text that may open or close a quotation, judged by what stands on either side of it. */
export interface Mark {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** False where a closing single mark might as well be the apostrophe of "the workers' plan". */
  readonly certain: boolean;
}
