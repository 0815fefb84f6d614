/** MPEG-2 Layer III as Lectern writes it: mono, 24 kHz, one bit rate throughout, so that every frame has one size. */

export const bitrateKbps = 64;

export const frameSamples = 576;
export const frameMs = 24;
export const frameBytes = (frameMs * bitrateKbps) / 8;

/** By how much the encoder delays the signal, and by how much a decoder delays it further. */
export const encoderDelaySamples = 576;
const decoderDelaySamples = 529;

/** The silence that a piece must end with, so that nothing of it is lost when its successor's frames follow. */
export const codecTailSamples = encoderDelaySamples + decoderDelaySamples;

/** LAME turns its input down by this factor to keep clear of clipping, which mastering has seen to already. */
export const encoderGain = 0.95;

/** Frames after the last piece that bring out its end. */
export const flushFrames = 2;

/** Sync, MPEG-2 Layer III without CRC; the bit rate's index; 24 kHz; mono. */
const bitrateIndexes: Readonly<Record<number, number>> = {
  48: 6,
  56: 7,
  64: 8,
  80: 9,
  96: 10,
  112: 11,
  128: 12,
};
export const frameHeader: readonly number[] = [
  0xff,
  0xf3,
  ((bitrateIndexes[bitrateKbps] ?? 0) << 4) | (1 << 2),
  0xc4,
];
