import type { EngineVoice } from '../../ports/speech-engine.ts';

/**
 * The voices in flite that sound at 16 kHz. Rms comes first, as the narrator's: it predicts its own melody and takes no
 * other pitch, so as anybody else it would make one voice, where the others make three or four.
 */
export const fliteVoices: readonly EngineVoice[] = [
  {
    id: 'rms',
    name: 'Rms, a man from the United States',
    language: 'en-US',
    gender: 'male',
    wordsPerMinute: 145,
  },
  {
    id: 'slt',
    name: 'Slt, a woman from the United States',
    language: 'en-US',
    gender: 'female',
    wordsPerMinute: 166,
    pitchHz: 170,
  },
  {
    id: 'awb',
    name: 'Awb, a man from Scotland',
    language: 'en-GB',
    gender: 'male',
    wordsPerMinute: 162,
    pitchHz: 127,
  },
  {
    id: 'kal16',
    name: 'Kal, a man from the United States, plainly a machine',
    language: 'en-US',
    gender: 'male',
    wordsPerMinute: 177,
    pitchHz: 95,
  },
];
