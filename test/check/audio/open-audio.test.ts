import { describe, expect, it } from 'vitest';
import { openAudio } from '../../../src/check/audio/open-audio.ts';
import { inParts } from '../../support/in-parts.ts';
import { frameOf, mp3Of } from '../edition/audio.ts';

const open = (bytes: Uint8Array, partBytes: number) =>
  openAudio(inParts(() => Promise.resolve(bytes), partBytes)('audio.mp3'));

const sound = mp3Of();
const endTag = Buffer.alloc(128);
endTag.write('TAG');
const { tag, frames } = await open(sound, sound.length);
const start = tag?.byteLength ?? 0;
const middle = start + 192 * (frames.count >> 1);

describe('openAudio', () => {
  it.each([
    ['a sound file', sound, { count: frames.count, brokenAt: null }],
    [
      'one with a tag at its end',
      Buffer.concat([sound, endTag]),
      { count: frames.count, byteLength: frames.byteLength, brokenAt: null },
    ],
    [
      'one of which the last frame runs into what could be a tag',
      Buffer.concat([sound.subarray(0, -100), endTag]),
      { count: frames.count - 1, brokenAt: sound.length - 192 },
    ],
    ['one that is cut', sound.subarray(0, -5), { count: frames.count - 1, brokenAt: sound.length - 192 }],
    [
      'one with something else in its middle',
      Buffer.concat([sound.subarray(0, middle), Buffer.alloc(3000), sound.subarray(middle)]),
      { count: frames.count >> 1, brokenAt: middle },
    ],
    [
      'one whose frames change',
      Buffer.concat([sound, frameOf([0xff, 0xf3, 0x74, 0xc0])]),
      { changesAt: frames.count },
    ],
    ['a tag without its end', sound.subarray(0, 40), { first: null, count: 0, brokenAt: null }],
    ['no audio', Buffer.alloc(500), { first: null, count: 0, brokenAt: 0 }],
    ['nothing', Buffer.alloc(0), { first: null, count: 0, byteLength: 0, brokenAt: null }],
  ])('finds the same in %s, in whatever parts it comes', async (_, bytes, found) => {
    const whole = await open(bytes, Math.max(1, bytes.length));
    expect(whole.frames).toMatchObject(found);
    for (const partBytes of [7, 192, 1000]) expect(await open(bytes, partBytes)).toEqual(whole);
  });
});
