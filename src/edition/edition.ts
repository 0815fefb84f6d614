/** What is published together: all that a rendition takes. Renditions read it and know nothing of each other. */
import type { Article } from '../article/article.ts';
import type { Script, TimedSegment } from '../script/segment.ts';

export interface Chapter {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
}

interface AudioAsset {
  /** Relative to the edition's folder: `audio.mp3`. */
  readonly fileName: string;
  readonly mediaType: 'audio/mpeg';
  readonly byteLength: number;
  readonly durationMs: number;
}

export interface Narration {
  readonly script: Script<TimedSegment>;
  /** Contiguous, the last ending at the audio's end. At least one. */
  readonly chapters: readonly Chapter[];
  readonly audio: AudioAsset;
}

export interface Edition {
  /** The name of its folder: lower-case ASCII letters, digits and hyphens. */
  readonly slug: string;
  readonly article: Article & { readonly language: string };
  /** The instant that all dates and ids of the edition derive from: ISO 8601, UTC. */
  readonly date: string;
  /** Null where no audio was made. */
  readonly narration: Narration | null;
}
