import type { Article } from '../article/article.ts';
import { textOf } from '../article/text.ts';
import { chaptersOf } from '../edition/chapters.ts';
import type { Narration } from '../edition/edition.ts';
import type { Message } from '../errors/message.ts';
import type { FileSink } from '../ports/files.ts';
import type { CastSegment, Script } from '../script/segment.ts';
import { narrate } from './narrate.ts';
import type { RenderTools } from './request.ts';

export interface NarrationRequest {
  readonly article: Article & { readonly language: string };
  readonly tools: RenderTools;
  /** Takes the MP3; closed at the end, on failure too. */
  readonly sink: FileSink;
}

/** Speaks a script, and writes it as an MP3 with its tags and chapters. */
export async function makeNarration(
  script: Script<CastSegment>,
  { article, tools, sink }: NarrationRequest,
): Promise<{ readonly narration: Narration; readonly messages: readonly Message[] }> {
  try {
    const { engine } = await tools.engine(article.language);
    const audio = await narrate(script, { ...tools, engine });
    const chapters = chaptersOf(article, audio.script, audio.durationMs);
    const tags = {
      title: textOf(article.headline.spans),
      artist: article.byline.join(', ') || article.publisher,
      album: article.publisher,
      language: article.language,
      date: article.published,
      cover: tools.theme.cover,
      comment: article.url,
      chapters,
    };
    const { byteLength } = await audio.encode(sink, tags, tools.progress);
    const asset = {
      fileName: 'audio.mp3',
      mediaType: 'audio/mpeg',
      byteLength,
      durationMs: audio.durationMs,
    } as const;
    return { narration: { script: audio.script, chapters, audio: asset }, messages: audio.messages };
  } finally {
    await sink.close();
  }
}
