/** Arbitrary articles as plain recipes, which `writeArticle` turns into a source text and its article. */
import * as fc from 'fast-check';

export interface WordsRecipe {
  readonly kind: 'words';
  readonly words: readonly string[];
  readonly end: string;
  readonly emphasis: 'none' | 'em' | 'strong' | 'both';
  readonly href: string | null;
  readonly language: string | null;
}

export interface QuoteRecipe {
  readonly kind: 'quote';
  readonly marks: readonly [open: string, close: string];
  readonly said: readonly WordsRecipe[];
  /** Index into `speakerPool`; null for a quotation without attribution. */
  readonly speaker: number | null;
  readonly continues: boolean;
}

export type PartRecipe = WordsRecipe | QuoteRecipe;

export interface ItemRecipe {
  readonly parts: readonly PartRecipe[];
  readonly body: readonly BlockRecipe[];
}

export type BlockRecipe =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6; readonly parts: readonly PartRecipe[] }
  | { readonly kind: 'paragraph'; readonly parts: readonly PartRecipe[] }
  | {
      readonly kind: 'blockQuotation';
      readonly speaker: number | null;
      readonly body: readonly BlockRecipe[];
      readonly source: readonly PartRecipe[] | null;
    }
  | {
      readonly kind: 'list';
      readonly holds: 'agreements' | 'points';
      readonly ordered: boolean;
      readonly start: number;
      readonly leadIn: readonly WordsRecipe[];
      readonly items: readonly ItemRecipe[];
    }
  | {
      readonly kind: 'figure';
      readonly alt: string | null;
      readonly caption: readonly PartRecipe[];
      readonly credit: string | null;
    }
  | {
      readonly kind: 'table';
      readonly caption: readonly PartRecipe[];
      readonly headers: readonly WordsRecipe[] | null;
      readonly rows: readonly (readonly (readonly WordsRecipe[])[])[];
    }
  | { readonly kind: 'rule' };

export interface ArticleRecipe {
  readonly language: string;
  readonly headline: WordsRecipe;
  readonly standfirst: readonly WordsRecipe[];
  readonly publisher: string | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly published: string | null;
  readonly body: readonly BlockRecipe[];
}

export const speakerPool = [
  { name: 'Ana Ruiz', kind: 'person', role: 'mayor of Pella', gender: 'feminine', phrase: 'Ruiz' },
  { name: 'Ben Okoro', kind: 'person', role: null, gender: 'masculine', phrase: 'he' },
  { name: 'Harbour Board', kind: 'body', role: null, gender: null, phrase: 'the Harbour Board' },
  {
    name: 'spokeswoman for the ministry',
    kind: 'nameless',
    role: null,
    gender: 'feminine',
    phrase: 'a spokeswoman',
  },
  { name: '</v><b>&"Ruiz" -->', kind: 'person', role: '{{role}}', gender: null, phrase: 'Ruiz' },
] as const;

const plainWords =
  'the harbour of Pella will open again in spring and council members voted for a new tram line'.split(' ');
const newsWords = [
  '$3.5 million',
  '5%',
  '1,250',
  '7–2',
  '3 March 2026',
  'Dr. Ruiz',
  'U.S.',
  'NATO',
  'it’s',
  "members'",
  'Łódź',
  '한국',
  '🙂',
  'e.g.',
  '(again)',
  'half-hourly',
  'https://example.org/a?b=c&d',
];
const hostileWords = [
  '{{x}}',
  '{{{this}}}',
  '<script>alert(1)</script>',
  '"]]>',
  '"; (system "true")',
  '-->',
  '00:01.000 --> 00:02.000',
  '&amp;',
  '</v>',
  '<!--',
  '=1+1',
  '%%',
  'Pneumonoultramicroscopicsilicovolcanoconiosis-and-more',
];

const arbitraryWord = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...plainWords) },
  { weight: 2, arbitrary: fc.constantFrom(...newsWords) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileWords) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .map((text) => text.replace(/[\s\p{C}]+/gu, '') || 'word'),
  },
);

const arbitraryWords = (end: fc.Arbitrary<string>): fc.Arbitrary<WordsRecipe> =>
  fc.record({
    kind: fc.constant('words' as const),
    // A first word of letters: every sentence has something to say.
    words: fc
      .tuple(fc.constantFrom('The', 'Council', 'Most', 'pella'), fc.array(arbitraryWord, { maxLength: 12 }))
      .map(([first, rest]) => [first, ...rest]),
    end,
    emphasis: fc.constantFrom(
      'none' as const,
      'none' as const,
      'em' as const,
      'strong' as const,
      'both' as const,
    ),
    href: fc.constantFrom(null, null, null, 'https://example.org/?a=1&b=2'),
    language: fc.constantFrom(null, null, null, null, 'fr'),
  });

const sentence = arbitraryWords(fc.constantFrom('.', '.', '.', '?', '!', '…'));
const phrase = arbitraryWords(fc.constantFrom('', '', ',', ';'));
const title = arbitraryWords(fc.constantFrom('', '', '?', ':'));

const quote: fc.Arbitrary<QuoteRecipe> = fc.record({
  kind: fc.constant('quote' as const),
  marks: fc.constantFrom<readonly [string, string]>(
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['« ', ' »'],
    ['„', '“'],
    ['“', ''],
  ),
  said: fc.oneof(
    fc.array(sentence, { minLength: 1, maxLength: 3 }),
    phrase.map((said) => [said]),
  ),
  speaker: fc.option<number>(fc.nat(speakerPool.length - 1), { nil: null }),
  continues: fc.boolean(),
});

const parts = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: sentence },
    { weight: 1, arbitrary: phrase },
    { weight: 2, arbitrary: quote },
  ),
  { minLength: 1, maxLength: 5 },
);

const noParts: readonly PartRecipe[] = [];
const mostly = <T>(arbitrary: fc.Arbitrary<T>, fallback: T): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary }, { weight: 1, arbitrary: fc.constant(fallback) });

const heading: fc.Arbitrary<BlockRecipe> = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.constantFrom(2 as const, 2 as const, 3 as const, 4 as const),
  parts: title.map((words) => [words]),
});
const paragraph: fc.Arbitrary<BlockRecipe> = fc.record({ kind: fc.constant('paragraph' as const), parts });
const rule: fc.Arbitrary<BlockRecipe> = fc.constant({ kind: 'rule' });

const figure: fc.Arbitrary<BlockRecipe> = fc.record({
  kind: fc.constant('figure' as const),
  alt: fc.constantFrom(null, '', 'A tram in the rain.', 'Two women "at a quay" & a dog'),
  caption: mostly(parts, noParts),
  credit: fc.constantFrom(null, 'Photo: Ana Ruiz'),
});

const table: fc.Arbitrary<BlockRecipe> = fc.integer({ min: 1, max: 4 }).chain((columns) => {
  const row = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.record({
    kind: fc.constant('table' as const),
    caption: mostly(parts, noParts),
    headers: fc.option<WordsRecipe[]>(row(title), { nil: null }),
    rows: fc.array(row(fc.array(phrase, { maxLength: 1 })), { minLength: 1, maxLength: 3 }),
  });
});

const itemOf = (nested: fc.Arbitrary<BlockRecipe>): fc.Arbitrary<ItemRecipe> =>
  fc.record({
    parts: fc.oneof(
      { weight: 3, arbitrary: phrase.map((words): readonly PartRecipe[] => [words]) },
      { weight: 1, arbitrary: parts },
    ),
    body: fc.oneof(
      { weight: 5, arbitrary: fc.constant<readonly BlockRecipe[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.oneof(paragraph, nested), { minLength: 1, maxLength: 2 }) },
    ),
  });

const leadIn: fc.Arbitrary<readonly WordsRecipe[]> = fc
  .tuple(fc.array(sentence, { maxLength: 2 }), arbitraryWords(fc.constant(':')))
  .map(([before, last]) => [...before, last]);

const listOf = (nested: fc.Arbitrary<BlockRecipe>): fc.Arbitrary<BlockRecipe> =>
  fc.record({
    kind: fc.constant('list' as const),
    holds: fc.constantFrom('agreements' as const, 'points' as const),
    ordered: fc.boolean(),
    start: fc.constantFrom(1, 1, 1, 0, 7, 24),
    leadIn: mostly(leadIn, []),
    items: fc.array(itemOf(nested), { minLength: 1, maxLength: 4 }),
  });

const quotedOf = (nested: fc.Arbitrary<BlockRecipe>): fc.Arbitrary<BlockRecipe> =>
  fc.record({
    kind: fc.constant('blockQuotation' as const),
    speaker: fc.option<number>(fc.nat(speakerPool.length - 1), { nil: null }),
    body: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: nested }), {
      minLength: 1,
      maxLength: 2,
    }),
    source: fc.option<readonly PartRecipe[]>(
      title.map((words) => [words]),
      { nil: null },
    ),
  });

const innerList = listOf(listOf(paragraph));

const arbitraryBlock: fc.Arbitrary<BlockRecipe> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 1, arbitrary: rule },
  { weight: 2, arbitrary: figure },
  { weight: 2, arbitrary: table },
  { weight: 4, arbitrary: innerList },
  { weight: 3, arbitrary: quotedOf(innerList) },
);

/** Articles of every kind of block, with plain, newsy and hostile words. */
export const articleRecipes: fc.Arbitrary<ArticleRecipe> = fc.record({
  language: fc.constantFrom('en', 'en-US', 'en-GB'),
  headline: title,
  standfirst: fc.array(sentence, { maxLength: 2 }),
  publisher: fc.constantFrom(null, 'The Pella Courier', '<b>Courier</b> & Sons'),
  byline: fc.constantFrom<readonly string[]>([], ['Ana Ruiz'], ['Ana Ruiz', 'Ben Okoro', 'Cy Lund']),
  dateline: fc.constantFrom(null, 'Pella'),
  published: fc.constantFrom(null, '2026-03-03', '2026-12-31T23:30:00+02:00'),
  body: fc.array(arbitraryBlock, { minLength: 1, maxLength: 8 }),
});
