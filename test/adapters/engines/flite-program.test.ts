import { describe, expect, it } from 'vitest';
import { FliteProgram } from '../../../src/adapters/flite/flite-program.ts';
import { fliteVoices } from '../../../src/adapters/flite/flite-voices.ts';
import { loadFlite } from '../../../src/adapters/flite/load-flite.ts';

const earlier = [
  'Dr. Ruiz paid $1,250.50 on 3 May 2021, at 12:30; "why?" she asked -- twice!',
  'The ferry is late, because a fog has come in from the sea.',
];

describe('FliteProgram', () => {
  it('says what a new program would say, whatever it has said before', async () => {
    const code = loadFlite();
    const used = new FliteProgram(code);
    for (const { id } of fliteVoices) {
      for (const text of earlier) used.say({ text, voice: id, params: { pitchHz: 180, rate: 1.4 } });
      const request = { text: 'No, it is not.', voice: id, params: {} };
      expect(used.say(request)).toEqual(new FliteProgram(code).say(request));
    }
  });
});
