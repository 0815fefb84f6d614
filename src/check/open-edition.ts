import { AppError } from '../errors/app-error.ts';
import { openArticle } from './article/open-article.ts';
import { openAudio } from './audio/open-audio.ts';
import { openCaptions } from './captions/captions.ts';
import { openChapterList } from './chapters/chapter-list.ts';
import { DamagedFile } from './damage.ts';
import { openMail } from './mail/parse-mail.ts';
import { openPage } from './page/parse-page.ts';
import type { Contents, FileName, RenderedEdition } from './rendered-edition.ts';
import type { Flaw } from './rule.ts';
import { openScript } from './script/rendered-script.ts';
import { openSsml } from './ssml/ssml.ts';
import { openPlainText } from './text/plain-text.ts';

/** A folder that `render` made, wherever it is. */
export interface RenderedFolder {
  /** The names of its files. */
  readonly names: readonly string[];
  read(name: string): Promise<Uint8Array>;
  /** A file's content in parts, of which each holds until the next one is asked for. */
  chunks(name: string): AsyncIterable<Uint8Array>;
}

type TextName = Exclude<FileName, 'audio.mp3'>;

const openers: { readonly [Name in TextName]: (bytes: Uint8Array) => Contents[Name] } = {
  'article.json': openArticle,
  'email.html': openPage,
  'email.txt': openPlainText,
  'email.eml': openMail,
  'script.json': openScript,
  'script.ssml': openSsml,
  'script.txt': openPlainText,
  'captions.vtt': openCaptions,
  'chapters.json': openChapterList,
};

const audioName = 'audio.mp3';
const fileNames: readonly FileName[] = [...(Object.keys(openers) as TextName[]), audioName];

/** @throws AppError `nothing-to-check` */
export async function openEdition(folder: RenderedFolder): Promise<RenderedEdition> {
  const names = new Set(folder.names);
  const known = fileNames.filter((name) => names.has(name));
  if (known.length === 0) throw AppError.of('nothing-to-check', undefined);
  const contents: Partial<Record<FileName, unknown>> = {};
  const damage = new Map<FileName, Flaw>();
  for (const name of known) {
    try {
      contents[name] =
        name === audioName ? await openAudio(folder.chunks(name)) : openers[name](await folder.read(name));
    } catch (failure) {
      if (!(failure instanceof DamagedFile)) throw failure;
      damage.set(name, failure.flaw);
    }
  }
  return { names, contents: contents as Partial<Contents>, damage };
}
