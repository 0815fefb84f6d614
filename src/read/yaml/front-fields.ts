/** Which fields of front matter mean what. One line a name; what is not named here is left out, and said to be. */
import { toOneLine } from '../one-line.ts';
import type { FieldValue, Field } from './parse-fields.ts';

const meanings = {
  title: 'headline',
  headline: 'headline',
  description: 'standfirst',
  standfirst: 'standfirst',
  subtitle: 'standfirst',
  summary: 'standfirst',
  excerpt: 'standfirst',
  dek: 'standfirst',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  publishdate: 'published',
  datepublished: 'published',
  publisher: 'publisher',
  publication: 'publisher',
  lang: 'language',
  language: 'language',
  locale: 'language',
  url: 'url',
  canonical: 'url',
  canonicalurl: 'url',
  link: 'url',
  permalink: 'url',
  dateline: 'dateline',
  location: 'dateline',
  image: 'image',
} as const;

export type Meaning = (typeof meanings)[keyof typeof meanings];

export interface MeantFields {
  /** The first field of each meaning, in the order of the table for fields of one meaning. */
  readonly byMeaning: ReadonlyMap<Meaning, Field>;
  /** Fields without a meaning, and second ones of a meaning that is taken. */
  readonly ignored: readonly Field[];
}

const plainKey = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');

/** Sorts fields by what they mean. Case, hyphens and underscores in names do not matter. */
export function meanFields(fields: readonly Field[]): MeantFields {
  const order = Object.keys(meanings);
  const known = fields
    .filter(({ key, value }) => plainKey(key) in meanings && value.kind !== 'nothing')
    .toSorted((a, b) => order.indexOf(plainKey(a.key)) - order.indexOf(plainKey(b.key)));
  const byMeaning = new Map<Meaning, Field>();
  for (const field of known) {
    const meaning = meanings[plainKey(field.key) as keyof typeof meanings];
    if (!byMeaning.has(meaning)) byMeaning.set(meaning, field);
  }
  const used = new Set(byMeaning.values());
  return { byMeaning, ignored: fields.filter((field) => field.value.kind !== 'nothing' && !used.has(field)) };
}

/** The value's text, or that of its field `name`: "The Mail" and `{name: The Mail}` say the same. */
export function textIn(value: FieldValue, name = 'name'): string | null {
  if (value.kind === 'text') return toOneLine(value.text);
  if (value.kind !== 'map') return null;
  const inner = value.fields.find(({ key }) => plainKey(key) === name)?.value;
  return inner?.kind === 'text' ? toOneLine(inner.text) : null;
}
