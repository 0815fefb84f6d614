import { festival } from '../../../src/adapters/festival/open-festival.ts';
import { describeSpeechEngine } from '../../conformance/speech-engine.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { needs } from '../../support/needs.ts';

needs('festival').describe('festival, installed', () => {
  describeSpeechEngine('festival', {
    open: () => festival.open(enginePlace()),
    language: 'en-US',
    sentences: [
      'The ferry is late.',
      'The ferry is late, because a fog has come in from the sea and the captain waits for it to lift.',
    ],
    unsayable: '橋',
  });
});
