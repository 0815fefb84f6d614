/** script.ssml: an XML document, read strictly. */
import { SaxesParser } from 'saxes';
import { decodeUtf8, DamagedFile } from '../damage.ts';

export interface Ssml {
  readonly root: { readonly name: string; readonly attributes: Readonly<Record<string, string>> };
  /** The names of all elements, in order. */
  readonly elements: readonly string[];
  /** The names of all marks, in order. */
  readonly marks: readonly string[];
}

/** @throws DamagedFile where it is not well-formed */
export function openSsml(bytes: Uint8Array): Ssml {
  const source = decodeUtf8(bytes);
  const parser = new SaxesParser<{ fileName: string; xmlns: false }>({
    fileName: 'script.ssml',
    xmlns: false,
  });
  let root: Ssml['root'] | null = null;
  const elements: string[] = [];
  const marks: string[] = [];
  parser.on('error', ({ message }) => {
    const place = { line: parser.line, column: parser.column + 1, offset: parser.position };
    throw new DamagedFile(`The file is not well-formed XML: ${message}.`, place);
  });
  parser.on('opentag', ({ name, attributes }) => {
    root ??= { name, attributes };
    elements.push(name);
    if (name === 'mark') marks.push(attributes['name'] ?? '');
  });
  parser.write(source).close();
  if (root === null) throw new DamagedFile('The file has no element.');
  return { root, elements, marks };
}
