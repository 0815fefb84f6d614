import { describe, expect, it } from 'vitest';
import { FliteProgram } from '../../../src/adapters/flite/flite-program.ts';
import { fliteVoices } from '../../../src/adapters/flite/flite-voices.ts';
import { loadFlite } from '../../../src/adapters/flite/load-flite.ts';
import type { DataSegment } from '../../../src/adapters/flite/split-module.ts';

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

  it('reads the data of a voice when it is asked for, and nothing else is said for it', () => {
    const code = loadFlite();
    const [constants, ...variables] = code.data as [DataSegment, ...DataSegment[]];
    const length = constants.length - 1;
    const end = { address: constants.address + length, position: constants.position + length, length: 1 };
    // Of constants that it does not know, all are read at once.
    const whole = new FliteProgram({ ...code, data: [{ ...constants, length }, end, ...variables] });
    for (const { id } of fliteVoices)
      for (const text of earlier) {
        const request = { text, voice: id, params: {} };
        const program = new FliteProgram(code);
        expect(program.readPhones(request)).toBe(whole.readPhones(request));
        expect(program.say(request)).toEqual(whole.say(request));
      }
  });
});
