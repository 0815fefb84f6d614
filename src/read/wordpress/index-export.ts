import { childrenNamed, wordsAt, type XmlElement } from '../xml/element.ts';

/** What posts refer to: each is looked up for every post of an export. */
export interface ExportIndex {
  /** The names that readers see, by account. */
  readonly authors: ReadonlyMap<string, string | null>;
  /** Everything in the export, by number. */
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** Where two have one account or number, the first is meant. */
export function indexExport(channel: XmlElement, items: readonly XmlElement[]): ExportIndex {
  const authors = new Map<string, string | null>();
  for (const author of childrenNamed(channel, 'wp:author')) {
    const account = wordsAt(author, 'wp:author_login');
    if (account === null || authors.has(account)) continue;
    authors.set(account, wordsAt(author, 'wp:author_display_name'));
  }
  const byId = new Map<string, XmlElement>();
  for (const item of items) {
    const id = wordsAt(item, 'wp:post_id');
    if (id !== null && !byId.has(id)) byId.set(id, item);
  }
  return { authors, byId };
}
