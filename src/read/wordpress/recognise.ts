import { rootElementOf } from '../xml/root-element.ts';

/** Whether a text is a WordPress export: RSS with WordPress's own namespace. */
export function looksLikeWordpress(text: string): boolean {
  const root = rootElementOf(text);
  return root?.name === 'rss' && /wordpress\.org\/export\//.test(root.attributes);
}
