import { error, fatal, info, warning } from '../entry.ts';

export const readFormatsCodes = {
  'xml-malformed': fatal<{ readonly name: string; readonly problem: string }>({
    text: ({ name, problem }) => `${name} is no sound XML: ${problem}.`,
    hint: 'Fetch or export the file again; at the place named, look for a missing tag or a stray "<" or "&".',
  }),
  'xml-entity': fatal<{ readonly name: string; readonly entity: string }>({
    text: ({ name, entity }) =>
      `${name} uses the entity "&${entity};", which it declares itself. Lectern expands no such entities.`,
    hint: 'Put what the entity stands for into the text, and take the declaration out.',
  }),
  'xml-mended': warning<{ readonly line: number; readonly problem: string }>({
    text: ({ line, problem }) =>
      `The XML is not sound in line ${line} (${problem}), and was read as it must have been meant.`,
    hint: 'Tell whoever makes the file: "&" is written "&amp;" in XML, and control characters have no place in it.',
  }),
  'xml-broken-off': error<{ readonly line: number; readonly column: number; readonly problem: string }>({
    text: ({ line, column, problem }) =>
      `The file is no sound XML from line ${line}, column ${column} on: ${problem}. What comes before it was read.`,
    hint: 'Fetch or export the file again to have the rest.',
  }),
  'json-malformed': fatal<{ readonly name: string; readonly problem: string }>({
    text: ({ name, problem }) => `${name} is no sound JSON: ${problem}.`,
    hint: 'Fetch or export the file again; it may have been cut off.',
  }),
  'articles-missing': fatal<{ readonly name: string; readonly format: string; readonly problem: string }>({
    text: ({ name, format, problem }) =>
      `There is no article in ${name}, which was read as ${format}: ${problem}.`,
    hint: 'Check that this is the right file; an empty feed has nothing to read.',
  }),
  'entry-left-out': warning<{ readonly entry: string; readonly problem: string }>({
    text: ({ entry, problem }) => `Left out: ${entry}. ${problem}`,
    hint: 'The other articles of the file were read. Mend this one where it comes from.',
  }),
  'entries-cut': warning<{ readonly count: number; readonly read: number }>({
    text: ({ count, read }) => `The file holds ${count} articles; only the first ${read} were read.`,
    hint: 'Divide the file, and read its parts one after the other.',
  }),
  'entry-missing': fatal<{ readonly name: string; readonly entry: number; readonly count: number }>({
    text: ({ name, entry, count }) =>
      `${name} has no article number ${entry}; it has ${count === 1 ? 'one' : count}.`,
    hint: 'Run lectern inspect on the file: it shows its articles with their numbers.',
  }),
  'several-articles': fatal<{ readonly name: string; readonly count: number }>({
    text: ({ name, count }) => `${name} holds ${count} articles, and one is wanted here.`,
    hint: 'Say which with --entry and its number; lectern inspect lists them, and lectern render makes all of them.',
  }),
  'docx-damaged': fatal<{ readonly name: string; readonly problem: string }>({
    text: ({ name, problem }) => `${name} is no sound Word document: ${problem}.`,
    hint: 'Open it in a word processor, and save it again as .docx.',
  }),
  'docx-too-large': fatal<{ readonly name: string; readonly problem: string }>({
    text: ({ name, problem }) => `${name} was not unpacked: ${problem}.`,
    hint: 'An article is far smaller. Copy its text into a new document, and give that.',
  }),
  'docx-left-out': info<{ readonly what: string; readonly count: number; readonly words: string }>({
    text: ({ what, count, words }) => `Left out of the document, ${count} ${what}: "${words}"`,
    hint: 'If these words belong to the article, put them into its text.',
  }),
  'docx-styles-unknown': info<{ readonly names: readonly string[] }>({
    text: ({ names }) =>
      `Paragraphs in styles without a meaning here were read as plain ones: ${names.join(', ')}.`,
    hint: 'Title, Subtitle, Heading, Quote, Caption and the styles of lists say what a paragraph is.',
  }),
  'docx-pictures-left': warning<{ readonly count: number }>({
    text: ({ count }) =>
      `${count === 1 ? 'A picture stays' : `${count} pictures stay`} in the document; only text alternatives and captions were read.`,
    hint: 'Put the pictures on the web, and read the article from Markdown or a web page that shows them.',
  }),
  'ninjs-invalid': warning<{
    readonly name: string;
    readonly version: string;
    readonly path: string;
    readonly problem: string;
  }>({
    text: ({ name, version, path, problem }) =>
      `${name} is not as ninjs ${version} wants it. At ${path === '' ? 'the item' : path}: ${problem}.`,
    hint: 'It was read all the same. Tell whoever makes the file.',
  }),
  'posts-left-out': info<{ readonly reason: string; readonly count: number }>({
    text: ({ reason, count }) => `Left out of the export, ${count}: ${reason}.`,
    hint: 'Publish what should be read, and export again.',
  }),
  'media-left-out': info<{ readonly kind: string; readonly address: string }>({
    text: ({ kind, address }) => `Left out: ${kind}, ${address.slice(0, 200)}.`,
    hint: 'Link to it from the text if readers need it.',
  }),
} as const;
