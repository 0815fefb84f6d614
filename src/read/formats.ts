import { looksLikeHtml } from './html/recognise.ts';
import { looksLikeArticleJson } from './article-json/recognise.ts';
import { looksLikeDocx } from './docx/recognise.ts';
import { looksLikeFeed, looksLikeJsonFeed } from './feed/recognise.ts';
import { looksLikeMarkdown } from './markdown/recognise.ts';
import { looksLikeNewsml } from './newsml/recognise.ts';
import { looksLikeNinjs } from './ninjs/recognise.ts';
import { looksLikeNitf } from './nitf/recognise.ts';
import type { Reader } from './reader.ts';
import { looksLikeText } from './text/recognise.ts';
import { looksLikeWordpress } from './wordpress/recognise.ts';

/** The formats that are read, the most telling first. Each loads its reader only when it is needed. */
export const formats: readonly Reader[] = [
  {
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    recognises: looksLikeHtml,
    read: async (source, options) => (await import('./html/read-html.ts')).readHtml(source, options),
  },
  {
    format: 'docx',
    extensions: ['.docx'],
    recognisesBytes: looksLikeDocx,
    readBytes: async (file) => (await import('./docx/read-docx.ts')).readDocx(file),
  },
  {
    format: 'wordpress',
    extensions: ['.wxr', '.xml'],
    recognises: looksLikeWordpress,
    readAll: async (source) => (await import('./wordpress/read-wordpress.ts')).readWordpress(source),
  },
  {
    format: 'newsml',
    extensions: ['.xml'],
    recognises: looksLikeNewsml,
    readAll: async (source) => (await import('./newsml/read-newsml.ts')).readNewsml(source),
  },
  {
    format: 'nitf',
    extensions: ['.nitf', '.xml'],
    recognises: looksLikeNitf,
    readAll: async (source) => (await import('./nitf/read-nitf.ts')).readNitf(source),
  },
  {
    format: 'feed',
    extensions: ['.rss', '.atom', '.rdf', '.xml'],
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
    recognises: looksLikeFeed,
    readAll: async (source, options) => (await import('./feed/read-feed.ts')).readFeed(source, options),
  },
  {
    format: 'article-json',
    extensions: ['.json'],
    recognises: looksLikeArticleJson,
    readAll: async (source) => (await import('./article-json/read-article-json.ts')).readArticleJson(source),
  },
  {
    format: 'json-feed',
    extensions: ['.json'],
    mediaTypes: ['application/feed+json'],
    recognises: looksLikeJsonFeed,
    readAll: async (source, options) =>
      (await import('./feed/read-json-feed.ts')).readJsonFeed(source, options),
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
    mediaTypes: ['text/markdown', 'text/x-markdown'],
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
