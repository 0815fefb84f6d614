import { looksLikeFeed, looksLikeJsonFeed } from './feed/recognise.ts';
import { looksLikeMarkdown } from './markdown/recognise.ts';
import type { Reader } from './reader.ts';
import { looksLikeText } from './text/recognise.ts';

/** The formats that are read, the most telling first. Each loads its reader only when it is needed. */
export const formats: readonly Reader[] = [
  {
    format: 'feed',
    extensions: ['.rss', '.atom', '.rdf', '.xml'],
    recognises: looksLikeFeed,
    readAll: async (source) => (await import('./feed/read-feed.ts')).readFeed(source),
  },
  {
    format: 'json-feed',
    extensions: ['.json'],
    recognises: looksLikeJsonFeed,
    readAll: async (source) => (await import('./feed/read-json-feed.ts')).readJsonFeed(source),
  },
  {
    format: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    recognises: looksLikeMarkdown,
    read: async (source, options) =>
      (await import('./markdown/read-markdown.ts')).readMarkdown(source, options),
  },
  {
    format: 'text',
    extensions: ['.txt', '.text'],
    recognises: looksLikeText,
    read: async (source, options) => (await import('./text/read-text.ts')).readText(source, options),
  },
];
