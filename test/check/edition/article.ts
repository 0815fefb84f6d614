import type { Article, Line } from '../../../src/article/article.ts';
import type { Block } from '../../../src/article/block.ts';
import type { QuoteSpan, TextSpan } from '../../../src/article/span.ts';

const place = { start: 0, end: 0 };

const span = (text: string, changes: Partial<TextSpan> = {}): TextSpan => ({
  kind: 'text',
  text,
  place,
  emphasis: 'none',
  href: null,
  language: null,
  ...changes,
});

const quote = (id: string, speaker: string, text: string): QuoteSpan => ({
  kind: 'quote',
  id,
  open: '“',
  close: '”',
  spans: [span(text)],
  place,
  attribution: { speaker, verb: 'said', phrase: null, continues: false, reason: 'by hand' },
});

const line = (text: string): Line => ({ spans: [span(text)], place });

const body: readonly Block[] = [
  {
    kind: 'paragraph',
    id: 'b1',
    place,
    spans: [
      span('Skarvik will rebuild its pier for $2.5 million, as '),
      span('the council’s report', { href: 'https://skarvik.example/report' }),
      span(' had asked, and call it '),
      span('Pont du Nord', { language: 'fr' }),
      span('.'),
    ],
  },
  { kind: 'heading', id: 'b2', level: 2, place, spans: [span('Two voices')] },
  {
    kind: 'paragraph',
    id: 'b3',
    place,
    spans: [quote('q1', 's1', 'The pier is why this town is here at all,'), span(' said Mara Lind.')],
  },
  {
    kind: 'blockQuotation',
    id: 'b4',
    place,
    quote: 'q2',
    source: [span('Tomas Rey, harbour master')],
    attribution: { speaker: 's2', verb: null, phrase: null, continues: false, reason: 'by hand' },
    body: [{ kind: 'paragraph', id: 'b5', place, spans: [span('We have waited nine winters for it.')] }],
  },
  { kind: 'paragraph', id: 'b6', place, spans: [span('The council agreed on:')] },
  {
    kind: 'list',
    id: 'b7',
    place,
    holds: 'agreements',
    reason: 'by hand',
    ordered: false,
    start: 1,
    leadIn: { block: 'b6', start: 0, end: 22, text: 'The council agreed on:' },
    items: [
      { kind: 'item', id: 'b8', place, spans: [span('A new pier by next spring')], body: [] },
      { kind: 'item', id: 'b9', place, spans: [span('Free moorings for fishing boats')], body: [] },
    ],
  },
  {
    kind: 'figure',
    id: 'b10',
    place,
    src: 'https://skarvik.example/pier.jpg',
    alt: 'The old pier under snow',
    caption: [span('Closed since the storm')],
    credit: null,
  },
  {
    kind: 'table',
    id: 'b11',
    place,
    caption: [],
    rows: [
      [
        { spans: [span('Year')], header: true },
        { spans: [span('Boats')], header: true },
      ],
      [
        { spans: [span('2020')], header: false },
        { spans: [span('14')], header: false },
      ],
    ],
  },
];

/** A small article that has every kind of block, two speakers, a link and words in another language. */
export const article: Article = {
  language: 'en',
  headline: line('Skarvik rebuilds its pier'),
  standfirst: line('The storm took it, and the town will have it back.'),
  publisher: 'Skarvik Courier',
  byline: ['Ida Holm'],
  dateline: null,
  published: '2026-03-03',
  url: null,
  body,
  speakers: [
    { id: 's1', name: 'Mara Lind', kind: 'person', aliases: [], role: 'mayor', gender: null },
    { id: 's2', name: 'Tomas Rey', kind: 'person', aliases: [], role: 'harbour master', gender: null },
  ],
};
