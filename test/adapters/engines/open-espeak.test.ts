import { espeak } from '../../../src/adapters/espeak-ng/open-espeak.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { needs } from '../../support/needs.ts';

needs('espeak-ng').describe('espeak-ng, installed', () => {
  describeSpeechEngine('espeak-ng', {
    open: () => espeak.open(enginePlace()),
    language: 'en-GB',
    sentences: [
      'The ferry is late.',
      'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
    ],
    unsayable: null,
  });
});
