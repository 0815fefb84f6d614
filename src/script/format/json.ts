import { scriptSchemaName } from '../schema.ts';
import type { CastSegment, Script, Segment, TimedSegment } from '../segment.ts';

/**
 * script.json, one line a segment. `durationMs` is that of the audio; null, and no segment has times, before there is
 * any. Voices stand where the script is cast.
 */
export function formatScriptJson(script: Script, durationMs: number | null = null): string {
  const { language, conventions } = script;
  const head = { $schema: scriptSchemaName, language, ...(conventions && { conventions }), durationMs };
  const fields = JSON.stringify(head, null, 2).slice(0, -2);
  const segments = script.segments.map((segment) => `    ${JSON.stringify(publishedSegment(segment))}`);
  return `${fields},\n  "segments": [\n${segments.join(',\n')}\n  ]\n}\n`;
}

/** The fields in the order in which they are published. */
function publishedSegment(segment: Segment & Partial<CastSegment> & Partial<TimedSegment>): object {
  const { id, kind, block, speaker, voice, language, text, spoken, map, added, pauseAfterMs } = segment;
  const { pronunciations, edited, startMs, endMs, timing, words } = segment;
  // What a script does not have yet is undefined, and so left out.
  return {
    id,
    kind,
    block,
    speaker,
    voice,
    language,
    text,
    spoken,
    map,
    pronunciations,
    added,
    pauseAfterMs,
    edited,
    startMs,
    endMs,
    timing,
    words,
  };
}
