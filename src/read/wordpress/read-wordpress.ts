/** A WordPress export (WXR 1.0 to 1.2): its posts and pages, each an article. */
import type { SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import { report } from '../../errors/report.ts';
import { entryName, readEntries } from '../found/read-entries.ts';
import type { Collection } from '../reader.ts';
import { childNamed, childrenNamed, withoutChildren, wordsAt, type XmlElement } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import { indexExport } from './index-export.ts';
import { readPost } from './read-post.ts';

/**
 * Reads every published post and page; drafts, pictures and menus are counted in messages.
 * @throws AppError `xml-malformed`, `xml-entity`, `source-too-nested`, `articles-missing`
 */
export function readWordpress(source: SourceText): Collection {
  const { name } = source;
  const { root, messages, fault } = readXml(source);
  const channel = childNamed(root, 'channel');
  const items = channel === null ? [] : childrenNamed(channel, 'item').filter(({ closed }) => closed);
  const posts = items.filter((item) => reasonAgainst(item) === null);
  if (channel === null || posts.length === 0)
    throw AppError.of('articles-missing', {
      name,
      format: 'a WordPress export',
      problem: 'it has no published post',
    });
  const known = { channel: withoutChildren(channel, /^item$/), ...indexExport(channel, items) };
  const broken =
    fault === null ? [] : [report('xml-broken-off', { ...fault.place, problem: fault.problem }, fault.place)];
  return readEntries({
    name,
    format: 'a WordPress export',
    items: posts,
    find: (post, index) => readPost(post, { ...known, name: entryName(name, index) }),
    messages: [...messages, ...broken, ...countLeftOut(items)],
  });
}

const written = new Set(['post', 'page']);

/** Why an item is no article; null for one that is. */
function reasonAgainst(item: XmlElement): string | null {
  const type = wordsAt(item, 'wp:post_type') ?? 'post';
  if (type === 'attachment') return 'pictures and other files';
  if (!written.has(type)) return `items of the kind "${type}"`;
  const status = wordsAt(item, 'wp:status') ?? 'publish';
  if (status !== 'publish') return `${type}s with the status "${status}"`;
  return wordsAt(item, 'wp:post_password') === null ? null : `${type}s behind a password`;
}

/** Plugins have kinds of items of their own; after these many they are counted together. */
const mostReasons = 20;

function countLeftOut(items: readonly XmlElement[]) {
  const counts = new Map<string, number>();
  for (const item of items) {
    const reason = reasonAgainst(item);
    if (reason === null) continue;
    const told = counts.has(reason) || counts.size < mostReasons ? reason : 'items of other kinds';
    counts.set(told, (counts.get(told) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => report('posts-left-out', { reason, count }));
}
