import { fatal, info, warning } from '../entry.ts';

export const readCodes = {
  'source-missing': fatal<{ readonly path: string }>({
    text: ({ path }) => `There is no file ${path}.`,
    hint: 'Check the path; put it in quotes if it has spaces in it.',
  }),
  'source-empty': fatal<{ readonly name: string }>({
    text: ({ name }) => `There are no words in ${name}.`,
    hint: 'Check that the article was saved, and that this is the right file.',
  }),
  'source-binary': fatal<{ readonly name: string; readonly kind: string | null }>({
    text: ({ name, kind }) =>
      kind === null ? `${name} holds binary data, not text.` : `${name} is not text: it is ${kind}.`,
    hint: 'Save the article as plain text or Markdown, and give that file.',
  }),
  'source-has-nuls': fatal<{ readonly name: string }>({
    text: ({ name }) => `${name} has NUL bytes in it, and is not UTF-16.`,
    hint: 'The file is damaged or no text. Save the article again as UTF-8 text.',
  }),
  'byte-undefined': fatal<{ readonly name: string; readonly byte: number; readonly offset: number }>({
    text: ({ name, byte, offset }) =>
      `${name} is neither UTF-8 nor Windows-1252: byte 0x${byte.toString(16).toUpperCase()} at offset ${offset} has no meaning.`,
    hint: 'Open the article in an editor that shows it rightly, and save it as UTF-8.',
  }),
  'format-unknown': fatal<{ readonly format: string; readonly known: readonly string[] }>({
    text: ({ format, known }) => `There is no format "${format}". Lectern reads ${known.join(', ')}.`,
    hint: 'Give one of these names with --format, or leave the option out.',
  }),
  'format-unrecognised': fatal<{ readonly name: string; readonly tried: readonly string[] }>({
    text: ({ name, tried }) =>
      `${name} is in no format that Lectern reads. Tried, by file name and by content: ${tried.join(', ')}.`,
    hint: 'If it is one of these after all, say which with --format.',
  }),
  'source-too-nested': fatal<{ readonly name: string }>({
    text: ({ name }) => `${name} is nested too deeply, or has too many marks, to be an article.`,
    hint: 'Look for a damaged place with thousands of the same mark, such as ">" or "[", in a row.',
  }),
  'article-invalid': fatal<{ readonly path: string; readonly problem: string }>({
    text: ({ path, problem }) => `This is no article.json as Lectern writes it. At ${path}: ${problem}.`,
    hint: 'The form is published in schemas/article.schema.json.',
  }),
  'encoding-windows-1252': info<{ readonly name: string }>({
    text: ({ name }) => `${name} is not UTF-8; it was read as Windows-1252.`,
    hint: 'If accented letters look wrong, save the article as UTF-8.',
  }),
  'encoding-utf-16': info<{ readonly name: string; readonly order: 'little' | 'big' }>({
    text: ({ name, order }) => `${name} has no byte order mark; it was read as UTF-16, ${order}-endian.`,
    hint: 'If the text looks wrong, save the article as UTF-8.',
  }),
  'encoding-declared-wrongly': warning<{
    readonly name: string;
    readonly declared: string;
    readonly used: string;
  }>({
    text: ({ name, declared, used }) =>
      `${name} is said to be in "${declared.slice(0, 50)}", and is not; it was read as ${used}.`,
    hint: 'If letters look wrong, save the article as UTF-8. Tell whoever makes the file or runs the server.',
  }),
  'encoding-unknown': warning<{ readonly name: string; readonly label: string; readonly used: string }>({
    text: ({ name, label, used }) =>
      `${name} is said to be in "${label.slice(0, 50)}", which is no encoding that Lectern knows; it was read as ${used}.`,
    hint: 'If letters look wrong, save the article as UTF-8.',
  }),
  'characters-damaged': warning<{ readonly count: number }>({
    text: ({ count }) =>
      count === 1
        ? 'One character of the source is damaged, and stands as "\uFFFD".'
        : `${count} characters of the source are damaged, and stand as "\uFFFD".`,
    hint: 'Look them up in the original and type them again.',
  }),
  'characters-hidden': info<{ readonly count: number; readonly names: readonly string[] }>({
    text: ({ count, names }) =>
      count === 1
        ? `One invisible character was left out: ${names.join(', ')}.`
        : `${count} invisible characters were left out: ${names.join(', ')}.`,
    hint: 'Nothing to do, unless a word now looks different.',
  }),
  'headline-missing': warning<{ readonly chosen: string }>({
    text: ({ chosen }) => `The source has no headline; its first words stand for one: "${chosen}"`,
    hint: 'Put a headline on the first line.',
  }),
  'headline-repeats-text': warning<{ readonly chosen: string }>({
    text: ({ chosen }) =>
      `The source has no headline; one was made of its first words, which the text repeats: "${chosen}"`,
    hint: 'Put a headline on the first line.',
  }),
  'body-missing': warning({
    text: () => 'The source has a headline, but no text.',
    hint: 'Check that the article was saved whole.',
  }),
  'words-left-out': info<{ readonly words: string; readonly reason: string }>({
    text: ({ words, reason }) => `Left out: "${words}" (${reason}).`,
    hint: 'If these words belong to the article, move them into a paragraph.',
  }),
  'date-ambiguous': warning<{ readonly date: string }>({
    text: ({ date }) => `The date "${date}" can be read day first or month first, so it was not used.`,
    hint: 'Write the month as a word, or the date as YYYY-MM-DD.',
  }),
  'date-unread': warning<{ readonly date: string }>({
    text: ({ date }) => `The date "${date}" could not be read.`,
    hint: 'Write the date as YYYY-MM-DD.',
  }),
  'date-updated-only': info<{ readonly date: string }>({
    text: ({ date }) =>
      `Only the date of an update is given; it stands for the date of publication: "${date}".`,
    hint: 'Add the date of publication if you know it.',
  }),
  'headline-differs': info<{ readonly heading: string }>({
    text: ({ heading }) =>
      `The first heading, "${heading}", is not the title of the front matter; it stands as a heading below it.`,
    hint: 'If the heading is the headline, take the title out of the front matter.',
  }),
  'front-matter-broken': warning<{ readonly reason: string }>({
    text: ({ reason }) => `The front matter is no sound YAML: ${reason.replace(/\.?$/, '.')}`,
    hint: 'Put values with a colon or a quotation mark in them into quotation marks.',
  }),
  'front-matter-ignored': info<{ readonly keys: readonly string[] }>({
    text: ({ keys }) => `Fields of the front matter without a use here: ${keys.join(', ')}.`,
    hint: 'Nothing to do, unless one of them is misspelt.',
  }),
  'front-matter-value': warning<{ readonly key: string; readonly value: string }>({
    text: ({ key, value }) => `The field "${key}" of the front matter cannot hold ${value}; it is left out.`,
    hint: 'Languages are tags such as "en" or "en-GB", addresses begin with https://, pictures need src and alt.',
  }),
  'front-matter-toml': warning({
    text: () => 'The front matter is TOML, which is not read; its fields are left out.',
    hint: 'Write it as YAML between two lines "---".',
  }),
  'html-tags-left-out': info<{ readonly tags: readonly string[] }>({
    text: ({ tags }) => `HTML tags were left out, their words kept: ${tags.join(', ')}.`,
    hint: 'Write the same in Markdown where it matters.',
  }),
  'html-content-left-out': warning<{ readonly tag: string; readonly words: string }>({
    text: ({ tag, words }) => `An HTML element ${tag} was left out with all that is in it: "${words}".`,
    hint: 'If these are words of the article, write them outside of the element.',
  }),
  'struck-words-kept': warning<{ readonly words: string }>({
    text: ({ words }) => `Struck words are read like all others: ${words}.`,
    hint: 'Take them out, or say in words what was corrected.',
  }),
  'picture-in-sentence': info<{ readonly alt: string }>({
    text: ({ alt }) => `A picture in the middle of a sentence is replaced by its text alternative: "${alt}".`,
    hint: 'Put the picture into a paragraph of its own to have it shown.',
  }),
  'picture-without-alt': warning<{ readonly src: string }>({
    text: ({ src }) => `The picture ${src} has no text alternative.`,
    hint: 'Say between the square brackets what the picture shows.',
  }),
  'picture-source-unsafe': warning<{ readonly src: string }>({
    text: ({ src }) => `The picture's address "${src.slice(0, 100)}" is not used.`,
    hint: 'Pictures come from http or https addresses, or from files beside the article.',
  }),
  'link-unsafe': warning<{ readonly url: string }>({
    text: ({ url }) => `The address "${url.slice(0, 100)}" is not linked; its words stand as text.`,
    hint: 'Links lead to http, https or mailto addresses.',
  }),
  'link-relative': info<{ readonly url: string }>({
    text: ({ url }) =>
      `The address "${url.slice(0, 100)}" is relative, and nothing says to what; its words stand as text.`,
    hint: 'Give the address of the article with --url, or as "url" in the front matter.',
  }),
} as const;
