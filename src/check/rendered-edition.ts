import type { Article } from '../article/article.ts';
import type { Audio } from './audio/audio.ts';
import type { Captions } from './captions/captions.ts';
import type { ChapterList } from './chapters/chapter-list.ts';
import type { Mail } from './mail/mail.ts';
import type { Page } from './page/page.ts';
import type { Flaw } from './rule.ts';
import type { RenderedScript } from './script/rendered-script.ts';
import type { Ssml } from './ssml/ssml.ts';
import type { PlainText } from './text/plain-text.ts';

/** What the files of an edition hold, by name. */
export interface Contents {
  readonly 'article.json': Article;
  readonly 'email.html': Page;
  readonly 'email.txt': PlainText;
  readonly 'email.eml': Mail;
  readonly 'script.json': RenderedScript;
  readonly 'script.ssml': Ssml;
  readonly 'script.txt': PlainText;
  readonly 'captions.vtt': Captions;
  readonly 'chapters.json': ChapterList;
  readonly 'audio.mp3': Audio;
}

export type FileName = keyof Contents;

/** What `render` made of one article, opened for the rules. */
export interface RenderedEdition {
  /** Every file of the folder, known or not. */
  readonly names: ReadonlySet<string>;
  /** The files that could be opened. */
  readonly contents: Partial<Contents>;
  /** What is wrong with the files that could not be opened. */
  readonly damage: ReadonlyMap<FileName, Flaw>;
}
