import { createMp3Encoder } from 'wasm-media-encoders';
import { sampleRateHz } from '../pcm-format.ts';
import { bitrateKbps, flushFrames, frameBytes, frameSamples } from './mp3-format.ts';

/**
 * Encodes one piece: samples from -1 to 1, a whole number of frames long, with the codec's tail of silence at their end.
 * Gives a frame for each of theirs, and `flushFrames` more, which go into the file after the last piece only.
 */
export type PieceEncoder = (samples: Float32Array) => Uint8Array;

/** Loads LAME. Each piece is encoded from a fresh start, so what it becomes depends on nothing before it. */
export async function openPieceEncoder(): Promise<PieceEncoder> {
  const encoder = await createMp3Encoder();
  return (samples) => {
    encoder.configure({ sampleRate: sampleRateHz, channels: 1, bitrate: bitrateKbps });
    const bytes = new Uint8Array((samples.length / frameSamples + flushFrames) * frameBytes);
    // What the encoder gives is in its own memory and gone with the next call.
    const encoded = encoder.encode([samples]);
    bytes.set(encoded);
    const length = encoded.length;
    const rest = encoder.finalize();
    if (length + rest.length !== bytes.length)
      throw new RangeError(`encodePiece: expected ${bytes.length} bytes, got ${length + rest.length}`);
    bytes.set(rest, length);
    return bytes;
  };
}
