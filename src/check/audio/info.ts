import { audioRule, flaw } from './audio-rule.ts';

export const infoFrame = audioRule({
  id: 'audio/info-frame',
  checks: 'An Info frame comes first and tells how many frames follow, and what to leave out at both ends.',
  standard: 'http://gabriel.mp3-tech.org/mp3infotag.html',
  severity: 'error',
  hint: 'Without it players begin 50 ms late and show another duration.',
  *check({ frames: { count, first, byteLength }, info }) {
    if (first === null) return;
    if (info === null) {
      yield flaw('The first frame is no Info frame.');
      return;
    }
    const { frameCount, byteCount, delay, padding } = info;
    if (frameCount !== count - 1)
      yield flaw(`It tells of ${frameCount ?? 'no'} frames; ${count - 1} follow.`);
    if (byteCount !== null && byteCount !== byteLength) {
      yield flaw(`It tells of ${byteCount} bytes; the frames have ${byteLength}.`);
    }
    if (delay === null || padding === null)
      yield flaw('It does not tell the delay and padding of the encoder.');
  },
});
