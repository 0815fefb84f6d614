import type { Narration } from '../../src/edition/edition.ts';
import type { Script, TimedSegment, Voice } from '../../src/script/segment.ts';

/** Voices as a cast would give them: the narrator's, and one for each speaker. */
export function voiceOf(speaker: { readonly id: string } | null): Voice {
  if (speaker === null) return { engine: 'stand-in', id: 'narrator', params: {} };
  const number = Number(speaker.id.slice(1));
  return { engine: 'stand-in', id: `voice-${number}`, params: { pitchHz: 90 + 10 * number, rate: 1.05 } };
}

/** A script with the times of a speaker who takes as long for every character of the spoken form. */
export function timeScript(
  script: Script,
  msPerCharacter = 62,
): { readonly script: Script<TimedSegment>; readonly durationMs: number } {
  let at = 0;
  const segments = script.segments.map((segment): TimedSegment => {
    const startMs = at;
    const endMs = startMs + Math.max(1, Math.round(segment.spoken.length * msPerCharacter));
    at = endMs + segment.pauseAfterMs;
    return { ...segment, voice: voiceOf(segment.speaker), startMs, endMs };
  });
  return { script: { ...script, segments }, durationMs: at };
}

/** A narration of such a script, in one chapter. */
export function narrationOf(script: Script, msPerCharacter?: number): Narration {
  const timed = timeScript(script, msPerCharacter);
  return {
    script: timed.script,
    chapters: [{ title: 'All of it', startMs: 0, endMs: timed.durationMs }],
    audio: {
      fileName: 'audio.mp3',
      mediaType: 'audio/mpeg',
      byteLength: 1,
      durationMs: timed.durationMs,
    },
  };
}
