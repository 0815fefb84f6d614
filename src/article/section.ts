import type { Article } from './article.ts';
import type { Block, Heading } from './block.ts';

/** A run of blocks under one heading; the first section of an article may have none. */
export interface Section {
  readonly heading: Heading | null;
  /** Without the heading itself. */
  readonly blocks: readonly Block[];
}

/** The article's body cut at its headings, in order. An article without words before its first heading starts with it. */
export function sectionsOf(article: Article): readonly Section[] {
  const sections: { heading: Heading | null; blocks: Block[] }[] = [];
  for (const block of article.body) {
    if (block.kind === 'heading') sections.push({ heading: block, blocks: [] });
    else if (sections.length === 0) sections.push({ heading: null, blocks: [block] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}
