/** Small Word documents, written by hand. */
import { strToU8, zipSync } from 'fflate';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

const styles =
  ['Title', 'Subtitle', 'Quote', 'Mystery'].map((name) => style(name, name)).join('') +
  style('Heading2', 'heading 2');

/** The parts of a document with this inside its body, and other parts that are given. */
export function docxParts(
  body: string,
  more: Readonly<Record<string, string>> = {},
): Record<string, Uint8Array> {
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="i1" Type="${relations}/image" Target="media/quay.png"/></Relationships>`,
    ),
    'word/styles.xml': xml(`<w:styles xmlns:w="${namespace}">${styles}</w:styles>`),
    'word/document.xml': xml(
      `<w:document xmlns:w="${namespace}" xmlns:r="${relations}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, xml(text)])),
  };
}

export const writeDocx = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(docxParts(body, more));

export const picture = (alt: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

export const commentsOf = (words: string): string =>
  `<w:comments xmlns:w="${namespace}"><w:comment w:id="1">${paragraph(words)}</w:comment></w:comments>`;
