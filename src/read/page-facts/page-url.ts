import { safeHref } from '../links.ts';
import { firstMeta, type PageData } from './page-data.ts';

/** Where the page says it stands on the web; always http or https. */
export function findUrl(data: PageData, given: string | null): string | null {
  for (const written of [given, data.canonical, firstMeta(data, ['og:url'])?.text, data.linked?.url]) {
    const href = written === null || written === undefined ? null : safeHref(written, given);
    if (href !== null && href.startsWith('http')) return href;
  }
  return null;
}
