import { audioRule, flaw } from './audio-rule.ts';

export const frames = audioRule({
  id: 'audio/frames',
  checks: 'The file is MP3 frames from end to end, behind its tag.',
  standard: 'https://www.iso.org/standard/22412.html',
  severity: 'error',
  hint: 'The file was cut or damaged: render the article again.',
  *check({ frames: { first, count, brokenAt } }) {
    if (first === null) yield flaw('There is no MP3 frame where the first should be.');
    else if (brokenAt !== null)
      yield flaw(`After ${count} frames, at byte ${brokenAt}, stands no whole frame.`);
  },
});
