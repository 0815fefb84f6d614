/** Front matter in YAML: what an article says of itself above its text. */
import type { Article, Line } from '../../article/article.ts';
import type { Figure } from '../../article/block.ts';
import { placeOf } from '../../article/text.ts';
import { readNames } from '../front/byline.ts';
import { readDate } from '../front/date.ts';
import { safeHref } from '../links.ts';
import { readPictureSource } from '../picture-source.ts';
import type { Reports } from '../reports.ts';
import type { SpanWriter } from '../span-writer.ts';
import { meanFields, textIn, type Meaning } from './front-fields.ts';
import { parseFields, type Field, type FieldValue } from './parse-fields.ts';

export type FrontFields = Pick<
  Article,
  'language' | 'standfirst' | 'publisher' | 'byline' | 'dateline' | 'published' | 'url'
> & {
  readonly headline: Line | null;
  /** The picture that goes with the article, where it has a text alternative. */
  readonly image: Figure | null;
};

export const noFrontFields: FrontFields = {
  headline: null,
  standfirst: null,
  publisher: null,
  byline: [],
  dateline: null,
  published: null,
  language: null,
  url: null,
  image: null,
};

interface Tools {
  readonly writer: SpanWriter;
  readonly reports: Reports;
}

/** Reads the fields of front matter. Unknown ones, wrong ones and broken YAML are reported, and never stop the reading. */
export function readFrontFields(yaml: string, offset: number, tools: Tools): FrontFields {
  const { reports } = tools;
  const { fields, problem } = parseFields(yaml, offset);
  if (problem !== null) reports.add('front-matter-broken', { reason: problem.reason }, problem.offset);
  const { byMeaning, ignored } = meanFields(fields);
  if (ignored.length > 0)
    reports.add('front-matter-ignored', { keys: ignored.map(({ key }) => key) }, ignored[0]?.place.start);
  const read = <T>(meaning: Meaning, reader: (value: FieldValue, tools: Tools) => T | null): T | null => {
    const field = byMeaning.get(meaning);
    const value = field === undefined ? null : reader(field.value, tools);
    if (field !== undefined && value === null) reportWrong(field, reports);
    return value;
  };
  return {
    headline: read('headline', readLine),
    standfirst: read('standfirst', readLine),
    publisher: read('publisher', (value) => textIn(value)),
    byline: read('byline', readAuthors) ?? [],
    dateline: read('dateline', (value) => textIn(value)),
    published: readPublished(byMeaning.get('published')?.value, reports),
    language: read('language', readLanguage),
    url: read('url', (value) => safeUrl(textIn(value))),
    image: read('image', readImage),
  };
}

function reportWrong({ key, value }: Field, reports: Reports): void {
  const held = value.kind === 'text' ? `"${value.text.slice(0, 100)}"` : `a ${value.kind}`;
  reports.add('front-matter-value', { key, value: held }, value.place.start);
}

function readLine(value: FieldValue, { writer }: Tools): Line | null {
  if (value.kind !== 'text') return null;
  if (value.verbatim) writer.write(value.place.start, value.place.end);
  else writer.replace(value.text.trim(), value.place);
  const spans = writer.take();
  return spans.length === 0 ? null : { spans, place: placeOf(spans) };
}

/** One author or several, each as text or as a map with a name. */
function readAuthors(value: FieldValue): readonly string[] | null {
  if (value.kind === 'list') {
    const names = value.items.flatMap((item) => textIn(item) ?? []);
    return names.length > 0 ? names : null;
  }
  const text = textIn(value);
  if (text === null) return null;
  const { names } = readNames(text.replace(/^by\s+/i, ''));
  return names.length > 0 ? names : [text];
}

function readPublished(value: FieldValue | undefined, reports: Reports): string | null {
  if (value === undefined) return null;
  const text = textIn(value) ?? '';
  const date = readDate(text);
  if (date?.kind === 'date') return date.iso;
  const code = date === null ? 'date-unread' : 'date-ambiguous';
  reports.add(code, { date: text }, value.place.start);
  return null;
}

function readLanguage(value: FieldValue): string | null {
  const text = textIn(value)?.replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) || /^und\b/i.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

function safeUrl(text: string | null): string | null {
  const href = text === null ? null : safeHref(text);
  return href?.startsWith('http') === true ? href : null;
}

/** A picture that is only named has no text alternative; it is left out, and said to be. */
function readImage(value: FieldValue): Figure | null {
  if (value.kind !== 'map') return null;
  const { src } = readPictureSource(
    textIn(value, 'src') ?? textIn(value, 'url') ?? textIn(value, 'path') ?? '',
  );
  const alt = textIn(value, 'alt');
  if (src === null || alt === null) return null;
  return {
    kind: 'figure',
    id: '',
    place: value.place,
    src,
    alt,
    caption: [],
    credit: textIn(value, 'credit'),
  };
}
