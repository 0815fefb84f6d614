/** NITF's own markup as HTML. https://www.iptc.org/std/NITF/3.6/documentation/ */
import { childNamed, childrenNamed, wordsIn, type XmlElement } from '../xml/element.ts';
import { escapeHtml, htmlInside, type HtmlForms } from '../xml/to-html.ts';

const forms: HtmlForms = {
  block: '',
  body: '',
  'body.content': '',
  hl1: 'h2',
  hl2: 'h2',
  hedline: '',
  bq: 'blockquote',
  credit: 'cite',
  fn: 'p',
  datasource: 'p',
  nitf: '',
  note: 'p',
  dateline: 'p',
  'nitf-table': '',
  'nitf-table-metadata': null,
  'nitf-col': null,
  'nitf-colgroup': null,
  location: '',
  'story.date': '',
  person: '',
  org: '',
  function: '',
  money: '',
  num: '',
  chron: '',
  event: '',
  'object.title': 'em',
  postaddr: 'p',
  virtloc: '',
  'alt-code': null,
  copyrite: '',
  lang: 'span',
  q: (_, inner) => `“${inner}”`,
  media: (media) => figureOf(media),
  'media-metadata': null,
  'media-object': null,
  'media-producer': null,
  br: 'br',
};

/** The inside of an element of NITF as HTML; figures, tables, lists and quotations as such. */
export const nitfHtml = (element: XmlElement): string => htmlInside(element, forms);

/** A picture with its caption; of a sound or a film the caption alone. */
function figureOf(media: XmlElement): string {
  const references = childrenNamed(media, 'media-reference');
  const source = references
    .toSorted((a, b) => widthOf(b) - widthOf(a))
    .map(({ attributes }) => attributes['source'] ?? attributes['data-location'] ?? '')
    .find((address) => address !== '');
  const alternative = references.map(({ attributes }) => attributes['alternate-text']).find(Boolean);
  const isPicture = /image|^$/i.test(media.attributes['media-type'] ?? '');
  const caption = childrenNamed(media, 'media-caption')
    .map((found) => htmlInside(found, captionForms))
    .join(' ');
  const producer = wordsIn(childNamed(media, 'media-producer'));
  const alt = alternative === undefined ? '' : ` alt="${escapeHtml(alternative)}"`;
  const image = isPicture && source !== undefined ? `<img src="${escapeHtml(source)}"${alt}>` : '';
  const credit = producer === null ? '' : ` <span class="credit">${escapeHtml(producer)}</span>`;
  return image === '' && caption === ''
    ? ''
    : `<figure>${image}<figcaption>${caption}${credit}</figcaption></figure>`;
}

const widthOf = ({ attributes }: XmlElement): number => Number(attributes['width'] ?? 0) || 0;

/** A caption is one line: its paragraphs stand in it as text. */
const captionForms: HtmlForms = { ...forms, p: (_, inner) => `${inner} `, hl2: (_, inner) => `${inner} ` };
