/** Authors as a page's data names them. */
import type { Document } from '../html/dom.ts';
import { decodeReferences } from '../character-references.ts';
import { cleanAuthors } from './clean-author.ts';
import type { PageData } from './page-data.ts';
import { scriptsIn } from './script-date.ts';

const metaNames = [
  'author',
  'article:author_name',
  'article:author',
  'og:article:author',
  'og:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'citation_authors',
  'authors',
  'article.author',
  'cxenseparse:author',
  'rbauthors',
  'creator',
  'shareaholic:article_author_name',
  'twitter:creator:name',
];

/** What each `<meta>` says that can name authors, the surest first. A list of addresses names nobody. */
export const metaAuthors = ({ metas }: PageData): readonly (readonly string[])[] =>
  metaNames.map((name) =>
    (metas.get(name) ?? []).flatMap(({ text }) => (/^https?:/.test(text) ? [] : cleanAuthors(text))),
  );

const authorLabel =
  /^(?:written by|verfasst von|geschrieben von|escrito por|écrit par|scritto da|geschreven door|by|author|autor)/i;

/** "Written by" beside a name, as pages tell messengers. */
export function labelledAuthors({ metas }: PageData): readonly string[] {
  for (const index of [1, 2]) {
    const label = metas.get(`twitter:label${index}`)?.[0]?.text ?? '';
    if (authorLabel.test(label)) return cleanAuthors(metas.get(`twitter:data${index}`)?.[0]?.text ?? '');
  }
  return [];
}

const field =
  /["']?\b(?:page|post|article|content)?_?authors?(?:_?name)?["']?\s{0,9}:\s{0,9}\[?\s{0,9}(?:\{\s{0,9}["']name["']\s{0,9}:\s{0,9})?"((?:[^"\\\n]|\\.){3,80})"/gi;

/** Authors in what a page hands its own scripts: a field of that name with words for its value. */
export function scriptAuthors(document: Document): readonly string[] {
  for (const script of scriptsIn(document)) {
    for (const [, written = ''] of script.matchAll(field)) {
      const names = cleanAuthors(readString(written), 'printed').filter((name) => name.includes(' '));
      if (names.length > 0) return names;
    }
  }
  return [];
}

const readString = (written: string): string =>
  decodeReferences(
    written
      .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replace(/\\(.)/g, '$1'),
  );
