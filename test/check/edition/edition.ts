import { formatArticleJson } from '../../../src/article/schema.ts';
import { checkEdition } from '../../../src/check/check-edition.ts';
import type { Report } from '../../../src/check/report.ts';
import { article } from './article.ts';
import { mp3Of } from './audio.ts';
import { html, mailOf, text } from './email.ts';
import { captions, chaptersJson, script, scriptText, ssml } from './narration.ts';
import { inParts } from '../../support/in-parts.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An edition in which no rule finds anything. */
export const soundEdition: Files = {
  'article.json': formatArticleJson(article),
  'email.html': html,
  'email.txt': text,
  'email.eml': mailOf(html, text),
  'script.json': JSON.stringify(script),
  'script.ssml': ssml,
  'script.txt': scriptText,
  'captions.vtt': captions,
  'chapters.json': chaptersJson,
  'audio.mp3': mp3Of(),
};

export function checkFiles(files: Files): Promise<Report> {
  const read = async (name: string): Promise<Uint8Array> => {
    const content = files[name] ?? '';
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return checkEdition({ names: Object.keys(files), read, chunks: inParts(read) });
}
