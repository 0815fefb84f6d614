import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { formatArticleJson } from '../../src/article/schema.ts';
import { readAndUnderstand } from '../../src/render/read-and-understand.ts';

/** An article in one of the forms in which articles come. */
export interface Sample {
  /** Its extension tells the format, unless `format` does. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const file = (name: string, path = `test/fuzz/samples/${name}`): Sample => ({
  name,
  bytes: readFileSync(path),
});

const paragraphs = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string, style = 'Normal'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A small word processor's document. */
function writeDocx(): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      paragraphs(
        [
          paragraph('Quay reopens', 'Title'),
          paragraph('The quay opened on Monday after 17 days.'),
          paragraph('“We are glad,” said Della Marsh. “It took $3.5m.”'),
          paragraph('What was agreed', 'Heading1'),
          paragraph('They agreed to:'),
          paragraph('one', 'ListParagraph'),
        ].join(''),
      ),
    ),
  });
}

/** A document of `megabytes` of one letter, which a small file unpacks to. */
export const zipBomb = (megabytes: number): Sample => ({
  name: 'bomb.docx',
  bytes: zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': new Uint8Array(megabytes * 1_000_000).fill(0x61),
  }),
});

/** `megabytes` of words without a line's end, behind what begins a file of that extension. */
export function longLine(megabytes: number, extension: string): Sample {
  const heads: Readonly<Record<string, string>> = {
    html: '<title>Quay</title><article><p>',
    json: '{"title":"Quay","body_text":"',
    xml: '<rss version="2.0"><channel><item><title>',
  };
  const start = heads[extension] ?? 'Quay reopens ';
  return {
    name: `line.${extension}`,
    bytes: Buffer.alloc(megabytes * 1_000_000, 'the quay is open ').fill(start, 0, start.length),
  };
}

/** An article as Lectern itself writes it down. */
async function writeArticleJson(): Promise<Uint8Array> {
  const { bytes, name } = file('talking-paper.txt', 'content/talking-paper.txt');
  const request = { name, bytes, format: 'text', url: null };
  const { article } = await readAndUnderstand(request, { publisher: null, language: null });
  return strToU8(formatArticleJson(article));
}

export const loadSamples = async (): Promise<readonly Sample[]> => [
  file('harbour-ferry.md', 'content/harbour-ferry.md'),
  file('talking-paper.txt', 'content/talking-paper.txt'),
  file('seoul-summit.txt', 'content/seoul-summit.txt'),
  file('page.html'),
  file('feed.rss'),
  file('feed.atom'),
  file('feed.json'),
  file('ninjs.json'),
  file('story.nitf.xml'),
  file('item.newsml.xml'),
  file('export.wxr.xml'),
  { name: 'article.json', bytes: await writeArticleJson() },
  { name: 'quay.docx', bytes: writeDocx() },
];
