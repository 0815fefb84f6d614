/** What a reader understood, as one web page that needs nothing else: for a person who checks it before it goes out. */
import Handlebars from 'handlebars';
import { inspectArticle, type InspectedQuote } from '../article/inspection.ts';
import { frontQuotationsOf, quotationId, quotationsOf } from '../article/quotation.ts';
import type { Reading } from '../article/reading.ts';
import { viewArticle } from './article-view.ts';

/** The page's files by name: `page.hbs`, a partial for each block kind and for `words`, and `style.css`. */
type PageTemplates = Readonly<Record<string, string>>;

export interface PageOptions {
  /** What to call the source. */
  readonly name: string;
  readonly templates: PageTemplates;
}

/**
 * A page of HTML: the article with every quotation in its speaker's hue and under their number, the speakers, and why each
 * quotation and list was taken for one, with what to write to correct it. No scripts, nothing loaded from anywhere.
 */
export function formatInspectionPage(reading: Reading, { name, templates }: PageOptions): string {
  const { article, messages } = reading;
  const inspection = inspectArticle(reading, { body: false, explain: true });
  const { viewBlocks, voiceOf } = viewArticle(article);
  const { quotes, lists, headline, standfirst, language } = inspection;
  const quotations = [...quotationsOf(article)];
  const inFront = frontQuotationsOf(article).length;
  const view = {
    name,
    headline,
    standfirst,
    language,
    facts: factsOf(inspection),
    speakers: article.speakers.map(({ role, kind, gender, aliases, id }) => ({
      voice: voiceOf({ ...noAttribution, speaker: id }),
      role,
      kind,
      gender,
      aliases: aliases.join('; '),
    })),
    blocks: viewBlocks(article.body),
    quotes: quotations.flatMap((quotation, index) => {
      const quote = quotes[inFront + index];
      if (quote === undefined) return [];
      const { text, verb, continues, reason } = quote;
      const voice = voiceOf(quotation.attribution);
      return [
        { id: quotationId(quotation), text, verb, continues, reason, voice, correction: correctionOf(quote) },
      ];
    }),
    lists: lists.map(({ kind, leadIn, items, reason }) => ({ kind, leadIn, count: items.length, reason })),
    messages: messages.map(({ severity, text, hint, place }) => ({
      severity,
      text,
      hint,
      line: place?.line ?? null,
    })),
    style: new Handlebars.SafeString(templates['style.css'] ?? ''),
  };
  return fillPage(view, templates);
}

const noAttribution = { verb: null, phrase: null, continues: false, reason: '' };

function factsOf(inspection: ReturnType<typeof inspectArticle>) {
  const { publisher, byline, dateline, published, language } = inspection;
  return [
    { name: 'Publisher', value: publisher },
    { name: 'By', value: byline.join(', ') || null },
    { name: 'From', value: dateline },
    { name: 'Published', value: published },
    { name: 'Language', value: language },
  ];
}

const longestAnchor = 8;

/** What to write into the file of corrections, so that the quotation gets another speaker. */
function correctionOf({ text, speaker }: InspectedQuote): string {
  const words = text.split(' ').slice(0, longestAnchor).join(' ');
  return `quotations:\n  - words: ${JSON.stringify(words)}\n    speaker: ${JSON.stringify(speaker ?? 'nobody')}`;
}

function fillPage(view: object, templates: PageTemplates): string {
  const handlebars = Handlebars.create();
  const options = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;
  for (const [file, source] of Object.entries(templates)) {
    const partial = handlebars.compile(source.trimEnd(), options);
    if (file.endsWith('.hbs')) handlebars.registerPartial(file.slice(0, -'.hbs'.length), partial);
  }
  return handlebars.compile<object>('{{> page}}\n', options)(view);
}
