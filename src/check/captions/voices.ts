import { collapse } from '../page/elements.ts';
import { alignCues } from './align-cues.ts';
import { captionsAndScriptRule } from './captions-rule.ts';

const bare = (name: string): string => collapse(name).toLowerCase();

export const captionVoices = captionsAndScriptRule({
  id: 'captions/voices',
  checks: 'A <v> names the speaker wherever the speaker changes.',
  standard: 'https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span',
  severity: 'error',
  hint: 'Who cannot hear the voices has to see who speaks: begin the cue with <v Name>.',
  *check({ captions, script }) {
    const names = new Set(
      script.segments.flatMap(({ speaker }) => (speaker === null ? [] : [bare(speaker.name)])),
    );
    let before: string | null | undefined;
    for (const { cue, segment } of alignCues(captions, script)) {
      const expected = segment.speaker?.name ?? null;
      const actual = cue.voices[0];
      const isSilent = actual === undefined;
      if (isSilent && expected !== before) {
        yield { text: `A cue has no <v>; expected <v ${expected ?? 'Narrator'}>.`, place: cue.place };
      } else if (
        !isSilent &&
        (expected === null ? names.has(bare(actual)) : bare(actual) !== bare(expected))
      ) {
        yield { text: `A cue has <v ${actual}>; expected <v ${expected ?? 'Narrator'}>.`, place: cue.place };
      }
      before = expected;
    }
  },
});
