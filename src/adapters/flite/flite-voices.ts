import type { EngineVoice } from '../../ports/speech-engine.ts';

/** The voices in flite that sound at 16 kHz. `rms` predicts its own melody and takes no other pitch. */
export const fliteVoices: readonly EngineVoice[] = [
  {
    id: 'slt',
    name: 'Slt, a woman from the United States',
    language: 'en-US',
    gender: 'female',
    wordsPerMinute: 196,
    pitchHz: 170,
  },
  {
    id: 'rms',
    name: 'Rms, a man from the United States',
    language: 'en-US',
    gender: 'male',
    wordsPerMinute: 167,
  },
  {
    id: 'awb',
    name: 'Awb, a man from Scotland',
    language: 'en-GB',
    gender: 'male',
    wordsPerMinute: 202,
    pitchHz: 127,
  },
  {
    id: 'kal16',
    name: 'Kal, a man from the United States, plainly a machine',
    language: 'en-US',
    gender: 'male',
    wordsPerMinute: 185,
    pitchHz: 95,
  },
];
