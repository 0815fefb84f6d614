import type { Config } from '../config/config.ts';
import type { Edition } from '../edition/edition.ts';
import { webTarget } from './link-target.ts';

/** Where the article stands on the web: at its own address, else in the edition's published folder. */
export function webLink({ article, slug }: Edition, { baseUrl }: Config): string | null {
  if (article.url !== null) return webTarget(article.url);
  return baseUrl === null ? null : webTarget(`${baseUrl}${slug}/`);
}

/** Where the audio is published; null where none was made or its place is not known. */
export function audioLink({ narration, slug }: Edition, { baseUrl }: Config): string | null {
  if (narration === null || baseUrl === null) return null;
  return webTarget(`${baseUrl}${slug}/${narration.audio.fileName}`);
}
