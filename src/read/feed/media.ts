import type { FoundArticle, FoundPicture, FoundText, LeftOutMedium } from '../found/found-article.ts';
import { plainWords } from '../found/plain-words.ts';
import { childrenNamed, elementsOf, wordsAt, type XmlElement } from '../xml/element.ts';

interface Medium {
  readonly kind: 'picture' | 'sound' | 'film' | 'other';
  readonly url: string;
  readonly element: XmlElement;
}

/** The pictures that an entry has beside its text, and the sounds and films that are not read. */
export function readMedia(
  entry: XmlElement,
  body: readonly FoundText[],
): Pick<FoundArticle, 'pictures' | 'leftOut'> {
  const media = [...mediaIn(entry)];
  const inBody = media.length === 0 ? new Set() : filesNamedIn(body);
  const shown = (url: string): boolean => inBody.has(fileOf(url));
  const common = wordsOfPicture(entry);
  const pictures = largest(media.filter(({ kind, url }) => kind === 'picture' && !shown(url)));
  return {
    pictures: pictures.map(({ url, element }) => pictureOf(url, wordsOfPicture(element), common)),
    leftOut: media.flatMap(({ kind, url }): LeftOutMedium[] => {
      if (kind === 'sound') return [{ kind: 'a sound', address: url }];
      return kind === 'film' ? [{ kind: 'a film', address: url }] : [];
    }),
  };
}

/** Every medium once, those of Media RSS before plain enclosures. */
function* mediaIn(entry: XmlElement): Generator<Medium> {
  const seen = new Set<string>();
  const elements = [
    ...[entry, ...childrenNamed(entry, 'media:group')].flatMap((inside) =>
      childrenNamed(inside, 'media:content'),
    ),
    ...childrenNamed(entry, 'enclosure'),
    ...elementsOf(entry).filter(
      ({ name, attributes }) => name === 'atom:link' && attributes['rel'] === 'enclosure',
    ),
  ];
  for (const element of elements) {
    const url = (element.attributes['url'] ?? element.attributes['href'] ?? '').trim();
    if (url === '' || seen.has(url)) continue;
    seen.add(url);
    yield { kind: kindOf(element, url), url, element };
  }
}

function kindOf({ attributes }: XmlElement, url: string): Medium['kind'] {
  const told = `${attributes['medium'] ?? ''} ${attributes['type'] ?? ''}`;
  if (/\bimage\b/i.test(told)) return 'picture';
  if (/\baudio\b/i.test(told)) return 'sound';
  if (/\bvideo\b/i.test(told)) return 'film';
  return told.trim() === '' && /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(url) ? 'picture' : 'other';
}

/** Feeds give one picture in several sizes, told apart only by their addresses' parameters or widths. */
function largest(pictures: readonly Medium[]): readonly Medium[] {
  const width = ({ element }: Medium): number => Number(element.attributes['width'] ?? 0) || 0;
  const byFile = new Map<string, Medium>();
  for (const picture of pictures) {
    const file = fileOf(picture.url);
    const known = byFile.get(file);
    if (known === undefined || width(picture) > width(known)) byFile.set(file, picture);
  }
  return [...byFile.values()];
}

const fileOf = (url: string): string => url.replace(/[?#].*$/, '');

/** What may be an address in a text or in its markup, without parameters. */
const filesNamedIn = (body: readonly FoundText[]): ReadonlySet<string> =>
  new Set(body.flatMap(({ content }) => content.split(/[\s"'<>(),]+/).map(fileOf)));

const pictureWords = [
  'media:text',
  'media:description',
  'media:title',
  'media:credit',
  'media:copyright',
] as const;

type PictureWords = Readonly<Record<(typeof pictureWords)[number], string | null>>;

const wordsOfPicture = (element: XmlElement): PictureWords =>
  Object.fromEntries(
    pictureWords.map((name) => [name, plainWords(wordsAt(element, name) ?? '') || null]),
  ) as PictureWords;

/** What an entry says of its pictures holds for one that says nothing of itself. */
function pictureOf(url: string, own: PictureWords, common: PictureWords): FoundPicture {
  const words = (name: keyof PictureWords): string | null => own[name] ?? common[name];
  return {
    url,
    alt: words('media:text'),
    caption: words('media:description') ?? words('media:title'),
    credit: words('media:credit') ?? words('media:copyright'),
  };
}
