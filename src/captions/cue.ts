import type { Narration } from '../edition/edition.ts';
import type { TimedSegment } from '../script/segment.ts';
import { breakCaptions } from './break-captions.ts';
import { timeCaptions, type CaptionTime } from './time-captions.ts';
import { wordsOf, type Word } from './word.ts';

/** A timed caption: part of one segment, in the article's own spelling. */
export interface Cue {
  /** The segment's id, and the number of the cue within it: "12-1". */
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Whose voice is heard, as captions name it. */
  readonly voice: string;
  /** One or two, of at most 42 characters. */
  readonly lines: readonly string[];
}

/**
 * The captions of a narration: all words of all segments, in order. Starts rise and no two overlap. A caption starts
 * while its segment is heard and is gone by the end of the pause after it; only one that could not be read by then
 * stays longer.
 */
export function cuesOf({ script: { segments }, audio }: Narration): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [index, segment] of segments.entries()) {
    const next = segments[index + 1];
    const untilMs = Math.min(next?.startMs ?? audio.durationMs, segment.endMs + segment.pauseAfterMs);
    // The first caption of the next segment must still start while that is heard.
    const latestMs = next === undefined ? audio.durationMs : (next.startMs + next.endMs) / 2;
    cues.push(...segmentCues(segment, { freeMs: cues.at(-1)?.endMs ?? 0, untilMs, latestMs }));
  }
  return cues;
}

function segmentCues(segment: TimedSegment, time: CaptionTime): readonly Cue[] {
  const captions = breakCaptions(wordsOf(segment.text), segment.language);
  const spans = captions.map((lines) => ({
    start: lines[0]?.[0]?.start ?? 0,
    // The end of a line is read as a blank is.
    length: lines.reduce((sum, line) => sum + lengthOfLine(line) + 1, -1),
  }));
  const times = timeCaptions(segment, spans, time);
  return captions.map((lines, index) => ({
    id: `${segment.id}-${index + 1}`,
    startMs: times[index] ?? 0,
    endMs: times[index + 1] ?? 0,
    voice: voiceName(segment),
    lines: lines.map(textOfLine),
  }));
}

const blankBefore = ({ spaced }: Word, index: number): string => (spaced && index > 0 ? ' ' : '');
const textOfLine = (line: readonly Word[]): string =>
  line.map((word, index) => blankBefore(word, index) + word.text).join('');
const lengthOfLine = (line: readonly Word[]): number =>
  line.reduce((sum, word, index) => sum + word.length + blankBefore(word, index).length, 0);

const voiceName = ({ speaker, kind }: TimedSegment): string =>
  speaker?.name ?? (kind === 'quote' ? 'Unnamed speaker' : 'Narrator');
