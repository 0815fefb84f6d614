import { looksLikeHtml } from './html/recognise.ts';
import { looksLikeFeed, looksLikeJsonFeed } from './feed/recognise.ts';
import { looksLikeMarkdown } from './markdown/recognise.ts';
import { looksLikeNinjs } from './ninjs/recognise.ts';
import type { Reader } from './reader.ts';
import { looksLikeText } from './text/recognise.ts';

/** The formats that are read, the most telling first. Each loads its reader only when it is needed. */
export const formats: readonly Reader[] = [
  {
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    recognises: looksLikeHtml,
    read: async (source, options) => (await import('./html/read-html.ts')).readHtml(source, options),
  },
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
    format: 'ninjs',
    extensions: ['.json'],
    recognises: looksLikeNinjs,
    readAll: async (source) => (await import('./ninjs/read-ninjs.ts')).readNinjs(source),
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
