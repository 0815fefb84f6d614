/** NITF 3.x, the agencies' markup of news texts: https://iptc.org/standards/nitf/ */
import type { SourceText } from '../../article/source.ts';
import { readEntries } from '../found/read-entries.ts';
import type { Collection } from '../reader.ts';
import { readWholeXml } from '../xml/read-xml.ts';
import { nitfArticle } from './nitf-article.ts';

/**
 * Reads a document of NITF.
 * @throws AppError `xml-malformed`, `xml-entity`, `source-too-nested`, `source-empty`
 */
export function readNitf(source: SourceText): Collection {
  const { root, messages } = readWholeXml(source);
  const { name } = source;
  return readEntries({
    name,
    format: 'NITF',
    items: [root],
    find: (document) => nitfArticle(document, name),
    messages,
  });
}
