import { rootElementOf } from '../xml/root-element.ts';

const roots = new Set(['rss', 'rdf', 'feed', 'channel']);

/** Whether a text is RSS 0.9x, 1.0 or 2.0, or Atom. */
export function looksLikeFeed(text: string): boolean {
  const root = rootElementOf(text);
  if (root === null || !roots.has(root.name.toLowerCase())) return false;
  return root.name.toLowerCase() !== 'rdf' || /purl\.org\/rss|netscape\.com\/rdf/i.test(root.attributes);
}

/** Whether a text is JSON Feed 1.0 or 1.1. */
export const looksLikeJsonFeed = (text: string): boolean =>
  /^\s*\{/.test(text) &&
  /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version\\?\//.test(text);
