/** captions.vtt: the part of WebVTT that captions of speech need. https://www.w3.org/TR/webvtt1/ */
import type { Place } from '../../errors/message.ts';
import { placeAt } from '../../article/source.ts';
import { decodeUtf8 } from '../damage.ts';
import type { Flaw } from '../rule.ts';
import { readCue } from './read-cue.ts';

export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  /** What is shown, line by line, without tags and with entities decoded. */
  readonly lines: readonly string[];
  /** The names in the cue's `<v>` tags, in order. */
  readonly voices: readonly string[];
  readonly place: Place;
}

export interface Captions {
  readonly cues: readonly Cue[];
  /** What is not as WebVTT has it. */
  readonly flaws: readonly Flaw[];
}

/** @throws DamagedFile where the file is no text */
export function openCaptions(bytes: Uint8Array): Captions {
  const text = decodeUtf8(bytes).replaceAll(/\r\n?/gu, '\n');
  const source = { name: 'captions.vtt', text };
  const flaws: Flaw[] = [];
  const cues: Cue[] = [];
  if (!/^WEBVTT(?:[ \t][^\n]*)?(?:\n|$)/u.test(text)) {
    flaws.push({ text: 'The file does not begin with the line WEBVTT.', place: placeAt(source, 0) });
  }
  for (const match of text.matchAll(/(?<=^|\n\n)[^\n]+(?:\n[^\n]+)*/gu)) {
    const place = placeAt(source, match.index);
    const read = readCue(match[0], place);
    if (read === null) continue;
    if (read.cue !== null) cues.push(read.cue);
    flaws.push(...read.flaws);
  }
  return { cues, flaws };
}
