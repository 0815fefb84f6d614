/**
 * captions.vtt: Web Video Text Tracks.
 * @see https://www.w3.org/TR/webvtt1/
 */
import type { Narration } from '../edition/edition.ts';
import { cuesOf, type Cue } from './cue.ts';
import { escapeLine, inVoice } from './markup.ts';

/** The captions of a narration. Every cue names its voice: "Narrator", or the speaker who is quoted. */
export function formatWebVtt(narration: Narration): string {
  const language = narration.script.language.replaceAll(/[^A-Za-z0-9-]/gu, '');
  const head = `WEBVTT\n\nNOTE Language: ${language}. The voices are synthetic.\n`;
  return [head, ...cuesOf(narration).map(formatCue)].join('\n');
}

const formatCue = ({ id, startMs, endMs, voice, lines }: Cue): string =>
  `${id}\n${timestamp(startMs)} --> ${timestamp(endMs)}\n${inVoice(voice, lines.map(escapeLine))}\n`;

function timestamp(ms: number): string {
  const pad = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, '0');
  return `${pad(ms / 3_600_000, 2)}:${pad((ms / 60_000) % 60, 2)}:${pad((ms / 1000) % 60, 2)}.${pad(ms % 1000, 3)}`;
}
