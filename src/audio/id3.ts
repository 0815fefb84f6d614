/** The tag before the audio: what players show, and the chapters that they jump between. ID3v2.3 and its chapter frames. */
import { ascii, frame, join, tagOf, textFrame, uint32, utf16, wide } from './id3-frames.ts';
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
export function formatId3(tags: AudioTags): Uint8Array {
  const { title, artist, album, comment, cover, date, chapters } = tags;
  const language = languageCode(tags.language);
  const text = (id: string, value: string | null): readonly Uint8Array[] =>
    value === null ? [] : [textFrame(id, plain(value))];
  return tagOf([
    ...text('TIT2', title),
    ...text('TLAN', language),
    ...text('TPE1', artist),
    ...text('TALB', album),
    ...dateFrames(date),
    ...(comment === null ? [] : [commentFrame(comment, language)]),
    ...(cover === null ? [] : [pictureFrame(cover)]),
    ...chapterFrames(chapters),
  ]);
}

const plain = (text: string): string => text.replaceAll(/\p{Control}+/gu, ' ').trim();

/** The year twice, as ID3v2.3 and as ID3v2.4 have it; the latter with month and day, which players prefer. */
function dateFrames(date: string | null): readonly Uint8Array[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(date ?? '') ?? [];
  if (year === undefined) return [];
  return [
    textFrame('TYER', year),
    textFrame('TDAT', `${day}${month}`),
    textFrame('TDRC', `${year}-${month}-${day}`),
  ];
}

/** Without a description of its own. */
const commentFrame = (comment: string, language: string): Uint8Array =>
  frame('COMM', join(utf16, ascii(language), wide(''), 0, 0, wide(plain(comment))));

function pictureFrame(picture: Uint8Array): Uint8Array {
  const mediaType = picture[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return frame('APIC', join(utf16, ascii(mediaType), 0, frontCover, wide('Cover'), 0, 0, picture));
}

/** Where a chapter is in bytes is left open: all ones. */
const noOffset = uint32(0xffff_ffff);

function chapterFrames(chapters: AudioTags['chapters']): readonly Uint8Array[] {
  if (chapters.length === 0) return [];
  const ids = chapters.map((_, index) => `chapter${index + 1}`);
  const frames = chapters.map(({ title, startMs, endMs }, index) => {
    const times = join(uint32(Math.round(startMs)), uint32(Math.round(endMs)), noOffset, noOffset);
    return frame('CHAP', join(ascii(ids[index] ?? ''), 0, times, textFrame('TIT2', plain(title))));
  });
  return [...frames, ...contentsFrames(ids)];
}

const flags = { ordered: 1, topLevel: 2 } as const;

/** One table of contents, or, where it would be too long, one of several. */
function contentsFrames(ids: readonly string[]): readonly Uint8Array[] {
  const table = (id: string, flag: number, elements: readonly string[]): Uint8Array =>
    frame('CTOC', join(ascii(id), 0, flag, elements.length, ...elements.flatMap((name) => [ascii(name), 0])));
  const top = flags.topLevel | flags.ordered;
  if (ids.length <= maxEntries) return [table('contents', top, ids)];
  const parts = Array.from({ length: Math.ceil(ids.length / maxEntries) }, (_, index) => ({
    id: `contents${index + 1}`,
    elements: ids.slice(index * maxEntries, (index + 1) * maxEntries),
  }));
  const partIds = parts.map(({ id }) => id);
  return [
    table('contents', top, partIds),
    ...parts.map(({ id, elements }) => table(id, flags.ordered, elements)),
  ];
}
