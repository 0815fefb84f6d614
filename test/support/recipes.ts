/** Articles by hand, in few words: recipes for `writeArticle`. */
import type {
  ArticleRecipe,
  BlockRecipe,
  ItemRecipe,
  PartRecipe,
  QuoteRecipe,
  WordsRecipe,
} from './article-recipes.ts';

export const words = (text: string, style: Partial<WordsRecipe> = {}): WordsRecipe => ({
  kind: 'words',
  words: text.split(' '),
  end: '',
  emphasis: 'none',
  href: null,
  language: null,
  ...style,
});

/** A quotation in curly marks; `speaker` is an index into `speakerPool`. */
export const quote = (
  text: string,
  speaker: number | null,
  more: Partial<QuoteRecipe> = {},
): QuoteRecipe => ({
  kind: 'quote',
  marks: ['“', '”'],
  said: [words(text)],
  speaker,
  continues: false,
  ...more,
});

const partsOf = (parts: readonly (string | PartRecipe)[]): readonly PartRecipe[] =>
  parts.map((part) => (typeof part === 'string' ? words(part) : part));

export const paragraph = (...parts: readonly (string | PartRecipe)[]): BlockRecipe => ({
  kind: 'paragraph',
  parts: partsOf(parts),
});

export const heading = (text: string, level: 2 | 3 | 4 = 2): BlockRecipe => ({
  kind: 'heading',
  level,
  parts: [words(text)],
});

export const item = (text: string | PartRecipe, ...body: readonly BlockRecipe[]): ItemRecipe => ({
  parts: partsOf(text === '' ? [] : [text]),
  body,
});

export const list = (
  items: readonly (string | ItemRecipe)[],
  facts: Partial<Extract<BlockRecipe, { kind: 'list' }>> = {},
): BlockRecipe => ({
  kind: 'list',
  holds: 'points',
  ordered: false,
  start: 1,
  leadIn: [],
  items: items.map((each) => (typeof each === 'string' ? item(each) : each)),
  ...facts,
});

export const articleOf = (
  body: readonly BlockRecipe[],
  front: Partial<ArticleRecipe> = {},
): ArticleRecipe => ({
  language: 'en',
  headline: words('Harbour to reopen'),
  standfirst: [],
  publisher: null,
  byline: [],
  dateline: null,
  published: null,
  body,
  ...front,
});
