/**
 * The frame before the audio that tells players how long it is and how much of it is the encoder's own: with it they
 * start on time and end with the last sample. Xing and LAME tag: http://gabriel.mp3-tech.org/mp3infotag.html
 */
import { bitrateKbps, encoderDelaySamples, frameBytes, frameHeader, frameSamples } from './mp3-format.ts';

const encoder = new TextEncoder();

/** Header and side information of a mono frame of MPEG-2. */
const tagOffset = 4 + 9;
const lameOffset = tagOffset + 120;
const lameBytes = 36;
const fields = { frames: 1, bytes: 2, contents: 4, quality: 8 } as const;
const constantBitrate = 1;

/**
 * The frame for audio of `frames` frames (its own not counted), of which `samples` samples are the programme.
 * @throws RangeError where the encoder's padding does not fit in, which is 4095 samples at most
 */
export function formatInfoFrame(frames: number, samples: number): Uint8Array {
  const padding = frames * frameSamples - encoderDelaySamples - samples;
  if (padding < 0 || padding > 0xfff) throw new RangeError(`formatInfoFrame: ${padding} samples of padding`);
  const frame = new Uint8Array(frameBytes);
  const view = new DataView(frame.buffer);
  const bytes = (frames + 1) * frameBytes;
  frame.set(frameHeader);
  frame.set(encoder.encode('Info'), tagOffset);
  view.setUint32(tagOffset + 4, fields.frames | fields.bytes | fields.contents | fields.quality);
  view.setUint32(tagOffset + 8, frames);
  view.setUint32(tagOffset + 12, bytes);
  // With one bit rate throughout, each hundredth of the time is a hundredth of the bytes.
  for (let part = 0; part < 100; part += 1) frame[tagOffset + 16 + part] = Math.floor((part * 256) / 100);
  frame.set(encoder.encode('LAME3.100'), lameOffset);
  frame[lameOffset + 9] = constantBitrate;
  frame[lameOffset + 20] = bitrateKbps;
  frame[lameOffset + 21] = encoderDelaySamples >> 4;
  frame[lameOffset + 22] = ((encoderDelaySamples & 0xf) << 4) | (padding >> 8);
  frame[lameOffset + 23] = padding & 0xff;
  view.setUint32(lameOffset + 28, bytes);
  view.setUint16(lameOffset + lameBytes - 2, crc16(frame.subarray(0, lameOffset + lameBytes - 2)));
  return frame;
}

/** The checksum over the frame up to itself: CRC-16, reflected, polynomial 0x8005. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >> 1) ^ 0xa001 : crc >> 1;
  }
  return crc;
}
