import { readLanguageTag } from '../html/language-tag.ts';
import { firstMeta, type PageData } from './page-data.ts';

/** The language that a page states. A region counts only where it goes with the language that the page's text is marked with. */
export function findLanguage(data: PageData): string | null {
  const stated = [
    data.language,
    data.linked?.language,
    firstMeta(data, ['content-language', 'language', 'dc.language', 'dcterms.language'])?.text,
    firstMeta(data, ['og:locale'])?.text,
  ];
  for (const tag of stated) {
    const language = tag === null || tag === undefined ? null : readLanguageTag(tag.split(',')[0] ?? '');
    if (language !== null) return language;
  }
  return null;
}
