/** The tag before the audio: what players show, and the chapters that they jump between. ID3v2.3 and its chapter frames. */
import type { Tags } from 'node-id3';
import { languageCode } from './language-code.ts';

export interface AudioTags {
  readonly title: string;
  readonly artist: string | null;
  readonly album: string | null;
  /** BCP 47. */
  readonly language: string;
  /** `YYYY-MM-DD`, or a full ISO 8601 time. */
  readonly date: string | null;
  /** A JPEG or PNG picture. */
  readonly cover: Uint8Array | null;
  readonly comment: string | null;
  /** Contiguous, in order. */
  readonly chapters: readonly { readonly title: string; readonly startMs: number; readonly endMs: number }[];
}

const frontCover = 3;
/** A table of contents counts its entries in one byte. */
const maxEntries = 255;

/** The tag's bytes. Control characters are left out of every text, for a NUL would end it. */
export async function formatId3(tags: AudioTags): Promise<Uint8Array> {
  const { default: nodeId3 } = await import('node-id3');
  return nodeId3.create({
    title: plain(tags.title),
    language: languageCode(tags.language),
    ...(tags.artist !== null && { artist: plain(tags.artist) }),
    ...(tags.album !== null && { album: plain(tags.album) }),
    ...dateOf(tags.date),
    ...(tags.comment !== null && {
      comment: { language: languageCode(tags.language), text: plain(tags.comment) },
    }),
    ...(tags.cover !== null && { image: pictureOf(tags.cover) }),
    ...chaptersOf(tags.chapters),
  });
}

const plain = (text: string): string => text.replaceAll(/\p{Control}+/gu, ' ').trim();

/** The year twice, as ID3v2.3 and as ID3v2.4 have it; the latter with month and day, which players prefer. */
function dateOf(date: string | null): Pick<Tags, 'year' | 'date' | 'recordingTime'> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date ?? '') ?? [];
  if (year === undefined) return {};
  return { year, date: `${day}${month}`, recordingTime: `${year}-${month}-${day}` };
}

const pictureOf = (picture: Uint8Array): Exclude<NonNullable<Tags['image']>, string> => ({
  mime: picture[0] === 0x89 ? 'image/png' : 'image/jpeg',
  type: { id: frontCover },
  description: 'Cover',
  imageBuffer: picture as Extract<Tags['image'], { imageBuffer: unknown }>['imageBuffer'],
});

function chaptersOf(chapters: AudioTags['chapters']): Pick<Tags, 'chapter' | 'tableOfContents'> {
  if (chapters.length === 0) return {};
  const ids = chapters.map((_, index) => `chapter${index + 1}`);
  return {
    chapter: chapters.map(({ title, startMs, endMs }, index) => ({
      elementID: ids[index] ?? '',
      startTimeMs: Math.round(startMs),
      endTimeMs: Math.round(endMs),
      tags: { title: plain(title) },
    })),
    tableOfContents: contentsOf(ids),
  };
}

/** One table of contents, or, where it would be too long, one of several. */
function contentsOf(ids: readonly string[]): NonNullable<Tags['tableOfContents']> {
  const table = (elementID: string, elements: readonly string[]) => ({
    elementID,
    isOrdered: true,
    elements: [...elements],
  });
  if (ids.length <= maxEntries) return [table('contents', ids)];
  const parts = Array.from({ length: Math.ceil(ids.length / maxEntries) }, (_, index) =>
    table(`contents${index + 1}`, ids.slice(index * maxEntries, (index + 1) * maxEntries)),
  );
  return [
    table(
      'contents',
      parts.map(({ elementID }) => elementID),
    ),
    ...parts,
  ];
}
