import type { WasmMediaEncoder } from 'wasm-media-encoders';
import { applyGain, type GainOptions } from '../apply-gain.ts';
import { sampleRateHz } from '../pcm-format.ts';
import { bitrateKbps, encoderGain, flushFrames, frameBytes, frameSamples } from './mp3-format.ts';

/** A clip as it comes into the audio, with the silence after it. */
export interface MasteredPiece extends GainOptions {
  readonly samples: Int16Array;
  /** Whole MP3 frames: room for the samples and the codec's tail of silence. */
  readonly frames: number;
}

/**
 * Encodes a piece: a frame for each of its own, and `flushFrames` more, which go into the file after the last piece only.
 * The samples may be gone afterwards.
 */
export interface PieceEncoder {
  /** How many pieces are worth having under way at once. */
  readonly concurrency: number;
  /** Makes ready for a piece that is to come, where that takes a while; does nothing the second time. */
  prepare(): void;
  encode(piece: MasteredPiece): Promise<Uint8Array>;
}

/**
 * Loads LAME, from the program's bytes where they are at hand: without them it takes ten times as long. Each piece is
 * encoded from a fresh start, so what it becomes depends on nothing before it.
 */
export async function openLame(program?: Uint8Array): Promise<(piece: MasteredPiece) => Uint8Array> {
  const lame = await loadLame(program);
  let room = new Float32Array(0);
  return (piece) => {
    const length = piece.frames * frameSamples;
    if (room.length < length) room = new Float32Array(2 * length);
    const samples = room.subarray(0, length).fill(0, piece.samples.length);
    const { gain, ceiling, peaks } = piece;
    applyGain(piece.samples, { peaks, gain: gain / encoderGain, ceiling: ceiling / encoderGain }, samples);
    lame.configure({ sampleRate: sampleRateHz, channels: 1, bitrate: bitrateKbps });
    return collectFrames(lame, samples);
  };
}

// Loaded here only, for the package takes its time, and most renders find every piece in the cache.
async function loadLame(program?: Uint8Array): Promise<WasmMediaEncoder<'audio/mpeg'>> {
  const { createEncoder, createMp3Encoder } = await import('wasm-media-encoders');
  return program === undefined ? createMp3Encoder() : createEncoder('audio/mpeg', program);
}

function collectFrames(lame: WasmMediaEncoder<'audio/mpeg'>, samples: Float32Array): Uint8Array {
  const bytes = new Uint8Array((samples.length / frameSamples + flushFrames) * frameBytes);
  // What the encoder gives is in its own memory and gone with the next call.
  const encoded = lame.encode([samples]);
  bytes.set(encoded);
  const { length } = encoded;
  const rest = lame.finalize();
  if (length + rest.length !== bytes.length)
    throw new RangeError(`collectFrames: expected ${bytes.length} bytes, got ${length + rest.length}`);
  bytes.set(rest, length);
  return bytes;
}

/** LAME after a moment of silence, for the first piece takes it three times as long as the next. */
export async function openPrimedLame(program: Uint8Array): ReturnType<typeof openLame> {
  const encode = await openLame(program);
  encode({ samples: new Int16Array(0), peaks: new Float32Array(0), gain: 1, ceiling: 1, frames: 4 });
  return encode;
}

/** Encodes in this thread, one piece at a time. LAME is loaded when it is needed, from its program where that is given. */
export function encodeHere(readProgram?: () => Uint8Array): PieceEncoder {
  let lame: ReturnType<typeof openLame> | null = null;
  const open = () => (lame ??= readProgram === undefined ? openLame() : openPrimedLame(readProgram()));
  return {
    concurrency: 1,
    prepare() {
      // Whoever encodes first hears of its failure.
      open().catch(() => undefined);
    },
    encode: async (piece) => (await open())(piece),
  };
}
