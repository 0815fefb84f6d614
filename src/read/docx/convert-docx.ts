/** From the paragraphs and styles of Word to HTML. */
import mammoth from 'mammoth';
import { AppError } from '../../errors/app-error.ts';

/** What styles of Word mean in an article; headings, lists, tables and footnotes are known to the library. */
const styles = [
  "p[style-name='Title'] => h1.lectern-headline:fresh",
  "p[style-name='Subtitle'] => p.lectern-standfirst:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.lectern-caption:fresh",
  "p[style-name='Caption'] => p.lectern-caption:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  'strike => s',
];

export interface ConvertedDocx {
  readonly html: string;
  /** The names of styles that mean nothing to an article. */
  readonly unknownStyles: readonly string[];
}

/**
 * Converts a document, without looking at any other file.
 * @param name what to call it in errors
 * @throws AppError `docx-damaged`, `source-too-nested`
 */
export async function convertDocx(bytes: Uint8Array, name: string): Promise<ConvertedDocx> {
  try {
    const options = {
      styleMap: [...styles],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      externalFileAccess: false,
    };
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: bytes } as Parameters<typeof mammoth.convertToHtml>[0],
      options,
    );
    return { html: withoutBackLinks(value), unknownStyles: unknownStylesIn(messages) };
  } catch (cause) {
    if (cause instanceof RangeError && /call stack/i.test(cause.message))
      throw AppError.of('source-too-nested', { name }, { cause });
    throw AppError.of('docx-damaged', { name, problem: 'its parts do not fit together' }, { cause });
  }
}

/** A note's arrow back to where it is referred to, and the links between the two, lead nowhere outside of the document. */
const withoutBackLinks = (html: string): string =>
  html
    .replace(/ ?<a href="#[^"]*note-ref-[^"]*">↑<\/a>/g, '')
    .replace(/<sup><a href="#[^"]*note-[^"]*" id="[^"]*">(\[\d+\])<\/a><\/sup>/g, '$1');

function unknownStylesIn(messages: readonly { readonly message: string }[]): readonly string[] {
  const names = messages.flatMap(
    ({ message }) =>
      /^Unrecognised (?:paragraph|run|table) style: '?([^'(]+?)'?(?: \(|$)/.exec(message)?.[1] ?? [],
  );
  return [...new Set(names)];
}
