import { rulesAbout } from '../rule.ts';
import { flaw } from './audio-rule.ts';

const rule = rulesAbout('audio.mp3', ({ contents }) => {
  const actualMs = contents['audio.mp3']?.durationMs ?? null;
  const expectedMs = contents['script.json']?.durationMs ?? null;
  return actualMs !== null && expectedMs !== null ? { actualMs, expectedMs } : null;
});

const toleranceMs = 20;

export const duration = rule({
  id: 'audio/duration',
  checks: 'The audio is as long as its timeline.',
  standard: 'http://gabriel.mp3-tech.org/mp3infotag.html',
  severity: 'error',
  hint: 'Captions would drift: render the article again.',
  *check({ actualMs, expectedMs }) {
    if (Math.abs(actualMs - expectedMs) <= toleranceMs) return;
    yield flaw(`The audio lasts ${Math.round(actualMs)} ms; script.json has ${expectedMs} ms.`);
  },
});
