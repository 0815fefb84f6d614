/** What a person edited in the script of an article, before the article is rendered again. */
import type { SourceText } from '../article/source.ts';
import { AppError } from '../errors/app-error.ts';
import type { OutputFolders, PublishedFolder } from '../ports/files.ts';
import { decodeSource } from '../read/decode.ts';
import type { HandScript } from '../script/hand/hand-segment.ts';
import { isUntouched } from '../script/hand/is-untouched.ts';
import { readScriptText } from '../script/hand/read-script-text.ts';
import { readScriptJson } from '../script/schema.ts';
import type { WrittenScript } from '../script/hand/compare-segment.ts';

export interface Hand {
  readonly file: HandScript;
  /** The script that was published; null where there is none, or none that can be read. */
  readonly published: WrittenScript | null;
  /** The script.txt beside it. */
  readonly publishedText: string | null;
  /** Whether the file is the one that was published with that script. */
  readonly isPublished: boolean;
}

export interface HandPlace {
  readonly folders: OutputFolders;
  readonly slug: string;
  /** The file that `--script` names; null for the one that was published. */
  readonly named: SourceText | null;
}

/**
 * The script to keep the edits of: the named one, or else the one in the article's folder. Null where there is neither.
 * @throws AppError `script-line-unreadable`; `script-edited-too` where a file is named and the published one has edits of
 *   its own
 */
export async function openHand({ folders, slug, named }: HandPlace): Promise<Hand | null> {
  const { text, script, path } = await readPublished(await folders.published(slug));
  if (named === null || named.text === text) {
    if (text === null) return null;
    return {
      file: readScriptText(text, named?.name ?? path),
      published: script,
      publishedText: text,
      isPublished: true,
    };
  }
  if (text !== null && script !== null && !isUntouched(text, script)) {
    throw AppError.of('script-edited-too', { path });
  }
  return {
    file: readScriptText(named.text, named.name),
    published: script,
    publishedText: text,
    isPublished: false,
  };
}

/** Whether there is anything to keep: an edit, or the remains of one. */
export const hasEdits = ({ file, published, isPublished }: Hand): boolean =>
  !isPublished ||
  published === null ||
  published.segments.some(({ edited }) => edited !== undefined) ||
  file.segments.some(({ leftOut }) => leftOut) ||
  !isUntouched(file.text, published);

/**
 * Sees that nobody has edited the published script since it was opened, before it is overwritten.
 * @throws AppError `script-edited-meanwhile`
 */
export async function confirmHand(
  hand: Hand | null,
  { folders, slug }: Pick<HandPlace, 'folders' | 'slug'>,
): Promise<void> {
  const { text, script, path } = await readPublished(await folders.published(slug));
  if (text === null || text === hand?.publishedText) return;
  if (script !== null && isUntouched(text, script)) return;
  throw AppError.of('script-edited-meanwhile', { path });
}

interface Published {
  readonly text: string | null;
  readonly script: WrittenScript | null;
  readonly path: string;
}

async function readPublished(folder: PublishedFolder | null): Promise<Published> {
  const pathOf = (name: string): string => `${folder?.path ?? ''}/${name}`;
  const read = async (name: string): Promise<string | null> => {
    const bytes = folder?.names.includes(name) ? await folder.read(name).catch(() => null) : null;
    return bytes === null ? null : decodeSource(bytes, pathOf(name)).source.text;
  };
  const json = await read('script.json');
  return {
    text: await read('script.txt'),
    script: json === null ? null : readScriptJson(json),
    path: pathOf('script.txt'),
  };
}
