import type { Block } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { readByline } from '../front/byline.ts';

const credits = /^\(?((?:reporting|reported|written|words|text|story)(?:\s+by\b|\s*:)[^;.)]*)[^]*$/i;

/** The authors that a line at the end of the body names, as agencies do; its words stay where they are. */
export function readClosingCredits(body: readonly Block[]): readonly string[] {
  for (const block of body.slice(-3)) {
    const text = block.kind === 'paragraph' ? textOf(block.spans.slice(0, 10)).slice(0, 250) : '';
    const byline = readByline(credits.exec(text)?.[1]?.trim() ?? '');
    if (byline !== null) return byline.names;
  }
  return [];
}
