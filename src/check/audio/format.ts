import { audioRule, flaw } from './audio-rule.ts';

const rates = [24_000, 44_100];

export const audioFormat = audioRule({
  id: 'audio/format',
  checks: 'The audio is mono, at 24 or 44.1 kHz and a constant bit rate.',
  standard: 'https://www.iso.org/standard/22412.html',
  severity: 'error',
  hint: 'Players seek by bytes in files of constant rate, and speech needs one channel.',
  *check({ frames: { first, changesAt } }) {
    if (first === null) return;
    if (first.channels !== 1) yield flaw('There are two channels; expected one.');
    if (!rates.includes(first.sampleRateHz)) {
      yield flaw(`The sample rate is ${first.sampleRateHz} Hz; expected ${rates.join(' or ')} Hz.`);
    }
    if (changesAt !== null) yield flaw(`Frame ${changesAt + 1} has another rate than the first.`);
  },
});
