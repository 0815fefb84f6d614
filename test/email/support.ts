/** Editions built by hand, of invented people, and the default theme, compiled once a test file. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import type { Block, Heading, List, ListItem, Paragraph } from '../../src/article/block.ts';
import type { Attribution, Speaker } from '../../src/article/speaker.ts';
import type { QuoteSpan, Span, TextSpan } from '../../src/article/span.ts';
import { defaultConfig, type Config } from '../../src/config/config.ts';
import type { Edition, Narration } from '../../src/edition/edition.ts';
import { compileTheme } from '../../src/email/compile-theme.ts';
import { renderEmail } from '../../src/email/render-email.ts';
import type { CompiledTheme, ThemeSource } from '../../src/email/theme.ts';
import type { Message } from '../../src/errors/message.ts';
import type { Digest } from '../../src/ports/digest.ts';

const place = { start: 0, end: 0 };
let ids = 0;
const nextId = (): string => `b${(ids += 1)}`;

export const words = (text: string, style: Partial<TextSpan> = {}): TextSpan => ({
  kind: 'text',
  text,
  place,
  emphasis: 'none',
  href: null,
  language: null,
  ...style,
});

export const attributed = (speaker: string | null, parts: Partial<Attribution> = {}): Attribution => ({
  speaker,
  verb: 'said',
  phrase: null,
  continues: false,
  reason: 'by hand',
  ...parts,
});

export const quoted = (text: string, attribution: Attribution, marks = '“”'): QuoteSpan => ({
  kind: 'quote',
  id: `q${(ids += 1)}`,
  open: marks.charAt(0),
  close: marks.charAt(1),
  spans: [words(text)],
  place,
  attribution,
});

const spansOf = (parts: readonly (string | Span)[]): readonly Span[] =>
  parts.map((part) => (typeof part === 'string' ? words(part) : part));

export const paragraph = (...parts: readonly (string | Span)[]): Paragraph => ({
  kind: 'paragraph',
  id: nextId(),
  place,
  spans: spansOf(parts),
});

export const heading = (text: string, level: Heading['level'] = 2): Heading => ({
  kind: 'heading',
  id: nextId(),
  place,
  level,
  spans: [words(text)],
});

export const item = (text: string | Span, body: readonly Block[] = []): ListItem => ({
  kind: 'item',
  id: nextId(),
  place,
  spans: spansOf([text]),
  body,
});

export const list = (items: readonly ListItem[], parts: Partial<List> = {}): List => ({
  kind: 'list',
  id: nextId(),
  place,
  holds: 'points',
  reason: 'by hand',
  ordered: false,
  start: 1,
  leadIn: null,
  items,
  ...parts,
});

export const node = () => ({ id: nextId(), place });

export const speaker = (id: string, name: string, role: string | null): Speaker => ({
  id,
  name,
  kind: 'person',
  aliases: [],
  role,
  gender: null,
});

export const article = (
  body: readonly Block[],
  parts: Partial<Article> = {},
): Article & { readonly language: string } => ({
  headline: { spans: [words('Harbour towns agree to share their ferries')], place },
  standfirst: null,
  publisher: null,
  byline: [],
  dateline: null,
  published: null,
  url: null,
  speakers: [],
  ...parts,
  body,
  language: parts.language ?? 'en',
});

export const narration = (durationMs: number): Narration => ({
  script: { language: 'en', segments: [] },
  chapters: [{ title: 'All of it', startMs: 0, endMs: durationMs }],
  audio: { fileName: 'audio.mp3', mediaType: 'audio/mpeg', byteLength: 1, durationMs },
});

export const edition = (of: Edition['article'], parts: Partial<Edition> = {}): Edition => ({
  slug: 'harbour-ferries',
  date: '2026-03-04T06:30:00.000Z',
  narration: null,
  ...parts,
  article: of,
});

/** Every setting made. */
export const fullConfig: Config = {
  ...defaultConfig,
  publisher: 'The Tidewater Courier',
  sender: { name: 'The Tidewater Courier', address: 'news@courier.example' },
  replyTo: { name: null, address: 'desk@courier.example' },
  baseUrl: 'https://courier.example/editions/',
  listId: 'news.courier.example',
  postalAddress: 'The Tidewater Courier, 12 Quay Street, Saltmarsh',
  unsubscribeUrl: 'https://courier.example/leave',
  unsubscribeMail: 'leave@courier.example',
};

/** An article with a block of every kind, and an edition of it with audio. */
export function typicalEdition(): Edition {
  const speakers = [
    speaker('s1', 'Mara Ellison', 'director of the Saltmarsh harbour authority'),
    speaker('s2', 'Tobias Renn', 'Mayor of Northey'),
  ];
  const ellison = attributed('s1', { verb: 'said', phrase: 'Ms Ellison' });
  const leadIn = paragraph(
    'The two councils met on Tuesday night. The meeting ended with four agreements, among them:',
  );
  const body: Block[] = [
    paragraph(
      'For eleven years the ferries of Saltmarsh and Northey have crossed the same water half empty, an hour apart. ',
      'From May they will run as ',
      words('one line', { emphasis: 'em' }),
      ', with one ticket, as ',
      words('a report on the crossing', { href: 'https://courier.example/report' }),
      ' had proposed in 2019.',
    ),
    heading('A timetable for both banks'),
    paragraph(
      quoted('We were paying for two ships to carry the passengers of one,', ellison),
      ' said Ms Ellison, who has led the authority since its founding. ',
      quoted('Nobody on either bank could explain why.', { ...ellison, continues: true }),
    ),
    paragraph(
      'Mr Renn, who had opposed an earlier plan, said that his town had come round: ',
      quoted(
        'My children asked me why the boat to school leaves before school ends. I had no answer.',
        attributed('s2', { verb: null, phrase: 'Mr Renn' }),
      ),
    ),
    leadIn,
    list(
      [
        item('A departure from each bank every thirty minutes'),
        item('One ticket for both lines, at the lower of the two fares'),
        item('A shared workshop in Northey', [list([item('open from June'), item('with six apprentices')])]),
        item('Free crossings for pupils'),
      ],
      {
        holds: 'agreements',
        leadIn: {
          block: leadIn.id,
          start: 39,
          end: 90,
          text: 'The meeting ended with four agreements, among them:',
        },
      },
    ),
    {
      ...node(),
      kind: 'figure',
      src: 'https://courier.example/ferry.jpg',
      alt: 'A white ferry at a stone quay, its bow door open',
      caption: [words('The Northey ferry at low tide.')],
      credit: 'Photo: Ida Brandt',
    },
    heading('What it costs', 3),
    {
      ...node(),
      kind: 'table',
      caption: [words('Crossings and costs in the last year')],
      rows: [
        ['Line', 'Passengers', 'Cost'].map((text) => ({ spans: [words(text)], header: true })),
        ['Saltmarsh', '212,000', '£1.4 million'].map((text, column) => ({
          spans: [words(text)],
          header: column === 0,
        })),
        ['Northey', '187,500', '£1.1 million'].map((text, column) => ({
          spans: [words(text)],
          header: column === 0,
        })),
      ],
    },
    {
      ...node(),
      kind: 'blockQuotation',
      quote: 'q90',
      body: [paragraph('A crossing is a street that happens to be wet.')],
      source: [words('Ida Brandt, '), words('The Harbour Year', { emphasis: 'em' })],
      attribution: attributed('s1'),
    },
    { ...node(), kind: 'rule' },
    paragraph('The first joint ferry leaves Saltmarsh on 4 May at six in the morning.'),
  ];
  const standfirst =
    'From May one line with one ticket will replace two, after a vote that both town councils call overdue.';
  return edition(
    article(body, {
      speakers,
      standfirst: { spans: [words(standfirst)], place },
      byline: ['Ines Okoro', 'Paul Whitby'],
      dateline: 'Saltmarsh',
      published: '2026-03-04',
      publisher: 'The Tidewater Courier',
    }),
    { narration: narration(151_000) },
  );
}

export const sha256: Digest = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

const folder = join(import.meta.dirname, '../../templates/default');

/** The files of the default theme. */
export function defaultTheme(): ThemeSource {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:hbs|mjml)$/u.test(name),
  );
  const files = names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]);
  return { name: 'default', files: Object.fromEntries(files) as Record<string, string> };
}

let compiled: Promise<CompiledTheme> | null = null;

export const compiledTheme = (): Promise<CompiledTheme> =>
  (compiled ??= compileTheme(defaultTheme(), { cache: null, digest: sha256 }));

export interface Rendered {
  readonly html: string;
  readonly text: string;
  readonly eml: string;
  readonly messages: readonly Message[];
}

export async function render(of: Edition, config: Partial<Config> = {}): Promise<Rendered> {
  const options = { config: { ...fullConfig, ...config }, theme: await compiledTheme() };
  const { files, messages } = await renderEmail(of, options);
  const [html = '', text = '', eml = ''] = files.map(({ content }) => String(content));
  return { html, text, eml, messages };
}

export const codesOf = ({ messages }: Pick<Rendered, 'messages'>): readonly string[] =>
  messages.map(({ code }) => code);
