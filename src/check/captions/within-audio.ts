import { rulesAbout } from '../rule.ts';
import { wcag } from '../standards.ts';

const rule = rulesAbout('captions.vtt', ({ contents }) => {
  const [captions, script, audio] = [
    contents['captions.vtt'],
    contents['script.json'],
    contents['audio.mp3'],
  ];
  const durationMs = audio?.durationMs ?? script?.durationMs ?? null;
  return captions !== undefined && durationMs !== null ? { captions, durationMs } : null;
});

const toleranceMs = 20;

export const withinAudio = rule({
  id: 'captions/within-audio',
  checks: 'The last cue ends with the audio.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint: 'The captions belong to another rendering of the audio: render the article again.',
  *check({ captions, durationMs }) {
    const last = captions.cues.at(-1);
    if (last === undefined || last.endMs <= durationMs + toleranceMs) return;
    yield {
      text: `The last cue ends at ${last.endMs} ms, the audio at ${Math.round(durationMs)} ms.`,
      place: last.place,
    };
  },
});
