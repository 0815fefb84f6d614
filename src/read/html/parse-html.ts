import { defaultTreeAdapter, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5';
import { AppError } from '../../errors/app-error.ts';
import type { Document } from './dom.ts';
import { offsetsOf } from './keep-offsets.ts';
import { SwiftParser } from './swift-parser.ts';

/** How many elements may be open at once. Browsers stop at 512. */
const deepest = 512;
/** How many elements a page may open without a tag of their own for each, as old pages with unclosed fonts do. */
const mostReopened = 50_000;

/**
 * Elements that are opened one inside the other by thousands cost the parser time that grows with the square of their
 * number, and so do elements that it has to open again and again. No person writes either.
 */
class Guard {
  readonly #most: number;
  readonly #name: string;
  #depth = 0;
  #opened = 0;

  constructor(html: string, name: string) {
    const tags = html.split('<').length;
    this.#most = 2000 + Math.max(1.2 * tags, Math.min(4 * tags, mostReopened));
    this.#name = name;
  }

  push(): void {
    this.#depth += 1;
    this.#opened += 1;
    if (this.#depth > deepest || this.#opened > this.#most)
      throw AppError.of('source-too-nested', { name: this.#name });
  }

  pop(): void {
    this.#depth -= 1;
  }
}

/** Of the page that is being parsed: one at a time, for parsing is never interrupted. */
let guard = new Guard('', '');

/** One for all pages: with another for each, the engine takes its calls for new ones, and parsing takes twice as long. */
const treeAdapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  setNodeSourceCodeLocation: (node, location) => {
    node.sourceCodeLocation = location && offsetsOf(location);
  },
  updateNodeSourceCodeLocation: ({ sourceCodeLocation: location }, { endOffset, endTag }) => {
    if (!location) return;
    if (endOffset !== undefined) location.endOffset = endOffset;
    if (endTag && 'endTag' in location) location.endTag = offsetsOf(endTag);
  },
  onItemPush: () => {
    guard.push();
  },
  onItemPop: () => {
    guard.pop();
  },
};

const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter };

/**
 * The tree of a page; nothing in it is run or loaded.
 * @param name what to call the source in an error
 * @throws AppError `source-too-nested`
 */
export function parsePage(html: string, name: string): Document {
  guard = new Guard(html, name);
  return SwiftParser.parse(html, options);
}

/**
 * The tree of a piece of HTML, such as stands in a feed.
 * @throws AppError `source-too-nested`
 */
export function parsePiece(html: string, name: string): DefaultTreeAdapterTypes.DocumentFragment {
  guard = new Guard(html, name);
  const parser = SwiftParser.getFragmentParser(null, options);
  parser.tokenizer.write(html, true);
  return parser.getFragment();
}
