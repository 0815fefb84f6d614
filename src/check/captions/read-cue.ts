import type { Place } from '../../errors/message.ts';
import type { Flaw } from '../rule.ts';
import type { Cue } from './captions.ts';
import { readCueText } from './read-cue-text.ts';

export interface ReadCue {
  /** Null where the block has no times that can be read. */
  readonly cue: Cue | null;
  readonly flaws: readonly Flaw[];
}

const time = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const timing = new RegExp(String.raw`^${time}[ \t]+-->[ \t]+${time}(?:[ \t]+\S.*)?$`, 'u');

const toMs = ([hours, minutes, seconds, ms]: readonly (string | undefined)[]): number =>
  ((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms);

/** Reads one block between blank lines; null for the header, notes, styles and regions. */
export function readCue(block: string, place: Place): ReadCue | null {
  const lines = block.split('\n');
  const first = lines[0] ?? '';
  if (/^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/u.test(first) && !block.includes('-->')) return null;
  const hasId = !first.includes('-->');
  const times = timing.exec(lines[hasId ? 1 : 0] ?? '');
  if (times === null) {
    const text = `A block of captions has no times such as 00:00.000 --> 00:02.000, but "${first.slice(0, 40)}".`;
    return { cue: null, flaws: [{ text, place }] };
  }
  const startMs = toMs(times.slice(1, 5));
  const endMs = toMs(times.slice(5, 9));
  const { lines: shown, voices, problems } = readCueText(lines.slice(hasId ? 2 : 1));
  return {
    cue: { startMs, endMs, lines: shown, voices, place },
    flaws: problems.map((text) => ({ text, place })),
  };
}
