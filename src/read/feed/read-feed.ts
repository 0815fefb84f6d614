/**
 * RSS 0.9x, 1.0 (RDF) and 2.0 with their usual modules, and Atom 1.0 (RFC 4287).
 * https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/, https://www.rfc-editor.org/rfc/rfc4287
 */
import type { SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import { report } from '../../errors/report.ts';
import type { FoundArticle } from '../found/found-article.ts';
import { entryName, mostEntries, readEntries, withBase } from '../found/read-entries.ts';
import type { Collection, ReadOptions } from '../reader.ts';
import { childNamed, childrenNamed, elementsOf, withoutChildren, type XmlElement } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import { readAtomEntry } from './atom-entry.ts';
import { readRssItem } from './rss-item.ts';

/**
 * Reads every entry of a feed.
 * @throws AppError `xml-malformed`, `xml-entity`, `source-too-nested`, `articles-missing`
 */
export function readFeed(source: SourceText, { url }: ReadOptions = { url: null }): Collection {
  const { root, messages, fault } = readXml(source, {
    names: /^(?:atom:entry|entry|item)$/,
    count: mostEntries,
  });
  const { entries, read } = entriesOf(root, source.name);
  const whole = entries.filter(({ closed }) => closed);
  const broken =
    fault === null ? [] : [report('xml-broken-off', { ...fault.place, problem: fault.problem }, fault.place)];
  return readEntries({
    name: source.name,
    format: 'a feed',
    items: whole,
    find: (entry, index) => withBase(read(entry, entryName(source.name, index)), url),
    messages: [...messages, ...broken],
  });
}

interface Entries {
  readonly entries: readonly XmlElement[];
  readonly read: (entry: XmlElement, name: string) => FoundArticle;
}

function entriesOf(root: XmlElement, name: string): Entries {
  if (root.name === 'atom:feed' || root.name === 'feed') {
    const feed = withoutChildren(root, /^(?:atom:)?entry$/);
    return {
      entries: elementsOf(root).filter((child) => /^(?:atom:)?entry$/.test(child.name)),
      read: (entry, entryName) => readAtomEntry(entry, { feed, name: entryName }),
    };
  }
  const channel = root.name === 'channel' ? root : childNamed(root, 'channel');
  if (channel === null)
    throw AppError.of('articles-missing', { name, format: 'a feed', problem: 'it has no channel' });
  // In RSS 1.0 and 0.9 the items stand beside the channel.
  const entries = [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')];
  const about = withoutChildren(channel, /^item$/);
  const language = root.attributes['xml:lang'] ?? null;
  return {
    entries: root === channel ? childrenNamed(channel, 'item') : entries,
    read: (item, itemName) => readRssItem(item, { channel: about, name: itemName, language }),
  };
}
