import {
  defaultTreeAdapter,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { AppError } from '../../errors/app-error.ts';
import type { Document } from './dom.ts';

/** How many elements may be open at once. Browsers stop at 512. */
const deepest = 512;
/** How many elements a page may open without a tag of their own for each, as old pages with unclosed fonts do. */
const mostReopened = 50_000;

type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

/**
 * Elements that are opened one inside the other by thousands cost the parser time that grows with the square of their
 * number, and so do elements that it has to open again and again. No person writes either.
 */
function guardedAdapter(html: string, name: string): Adapter {
  const tags = html.split('<').length;
  const most = 2000 + Math.max(1.2 * tags, Math.min(4 * tags, mostReopened));
  let depth = 0;
  let opened = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      opened += 1;
      if (depth > deepest || opened > most) throw AppError.of('source-too-nested', { name });
    },
    onItemPop: () => {
      depth -= 1;
    },
    // Each location is its node's own, so that it need not be copied to tell where the node ends.
    updateNodeSourceCodeLocation: (node, end) => {
      if (node.sourceCodeLocation) Object.assign(node.sourceCodeLocation, end);
    },
  };
}

const optionsFor = (html: string, name: string) => ({
  sourceCodeLocationInfo: true,
  scriptingEnabled: false,
  treeAdapter: guardedAdapter(html, name),
});

/**
 * The tree of a page; nothing in it is run or loaded.
 * @param name what to call the source in an error
 * @throws AppError `source-too-nested`
 */
export const parsePage = (html: string, name: string): Document => parse(html, optionsFor(html, name));

/**
 * The tree of a piece of HTML, such as stands in a feed.
 * @throws AppError `source-too-nested`
 */
export const parsePiece = (html: string, name: string): DefaultTreeAdapterTypes.DocumentFragment =>
  parseFragment(html, optionsFor(html, name));
