import { toOneLine } from '../one-line.ts';
import { firstMeta, type PageData } from './page-data.ts';

/** Who publishes the page: as its data says, or the name of the site. */
export function findPublisher(data: PageData): string | null {
  const stated = [
    data.linked?.publisher,
    firstMeta(data, ['og:site_name'])?.text,
    firstMeta(data, [
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'application-name',
    ])?.text,
  ];
  for (const name of stated) {
    const line = toOneLine(name);
    if (line !== null && !/^https?:/.test(line) && line.length <= 100) return line;
  }
  return null;
}
