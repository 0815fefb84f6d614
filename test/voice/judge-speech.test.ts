import { describe, expect, it } from 'vitest';
import { faultOf } from '../../src/voice/judge-speech.ts';
import { hum } from './segments.ts';

const request = { text: 'The ferry is late again.', language: 'en', voice: 'ada', params: {} };
const good = hum(request);

describe('faultOf', () => {
  it('finds nothing wrong with speech, slow or fast', () => {
    expect(faultOf(good, request)).toBeNull();
    expect(faultOf({ ...good, sampleRateHz: 8000 }, { ...request, params: { rate: 0.5 } })).toBeNull();
    expect(faultOf({ ...good, sampleRateHz: 32_000 }, { ...request, params: { rate: 2 } })).toBeNull();
  });

  it.each([
    ['no samples', { ...good, samples: new Int16Array(0) }, 'no sound'],
    ['nothing but silence', { ...good, samples: new Int16Array(20_000) }, 'silence'],
    ['nothing but the noise of silence', { ...good, samples: new Int16Array(20_000).fill(12) }, 'silence'],
    ['far too little', { ...good, samples: good.samples.subarray(0, 3000) }, 'only 0.19 seconds of sound'],
    ['far too much', { ...good, samples: new Int16Array(16_000 * 60).fill(900) }, '60 seconds of sound'],
    ['a rate of nought', { ...good, sampleRateHz: 0 }, 'a sample rate of 0 Hz'],
    ['a rate that is no number', { ...good, sampleRateHz: Number.NaN }, 'a sample rate of NaN Hz'],
  ])('hears %s', (_, speech, fault) => {
    expect(faultOf(speech, request)).toBe(fault);
  });

  it('hears another rate than the engine always has, at which speech would be slow and deep', () => {
    expect(faultOf(good, request, good.sampleRateHz)).toBeNull();
    expect(faultOf({ ...good, sampleRateHz: 12_000 }, request, good.sampleRateHz)).toBe(
      'a sample rate of 12000 Hz where it always has 16000 Hz',
    );
  });

  it('allows one letter its time', () => {
    expect(faultOf(hum({ text: 'abc' }), { ...request, text: 'I' })).toBeNull();
  });
});
