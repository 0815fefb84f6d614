import type { Speech } from '../ports/speech-engine.ts';

/** What a program writes for a length that it does not know yet, when it writes into a pipe: up to the end. */
const isUnknownLength = (size: number): boolean => size >= 0x7fff_0000;

interface SampleFormat {
  readonly kind: 'integer' | 'float';
  readonly bits: number;
  readonly channels: number;
  readonly sampleRateHz: number;
}

const tag = (view: DataView, offset: number): string =>
  String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(offset + index)));

/**
 * The samples of a RIFF WAVE file as mono of 16 bits: whole numbers of 8, 16, 24 or 32 bits and floats of 32 or 64,
 * the mean of several channels. A part of a sample at the end is left out.
 * @throws RangeError on anything else, and on a file that ends before the samples that it announces
 */
export function readWav(bytes: Uint8Array): Pick<Speech, 'samples' | 'sampleRateHz'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE')
    throw new RangeError('it is not a RIFF WAVE file');
  let format: SampleFormat | null = null;
  for (let offset = 12; offset + 8 <= bytes.length;) {
    const name = tag(view, offset);
    const size = view.getUint32(offset + 4, true);
    const start = offset + 8;
    if (name === 'data' && format !== null) {
      const end = isUnknownLength(size) ? bytes.length : start + size;
      if (end > bytes.length) throw tooShort(name, size, bytes.length - start);
      return { sampleRateHz: format.sampleRateHz, samples: mixSamples(bytes.subarray(start, end), format) };
    }
    if (start + size > bytes.length) throw tooShort(name, size, bytes.length - start);
    if (name === 'fmt ') format = readFormat(view, start, size);
    offset = start + size + (size % 2);
  }
  throw new RangeError('the WAVE file has no samples');
}

const tooShort = (name: string, announced: number, there: number): RangeError =>
  new RangeError(`the WAVE file announces ${announced} bytes of "${name}" and has ${there}`);

const extensible = 0xfffe;
const maxChannels = 64;

function readFormat(view: DataView, start: number, size: number): SampleFormat {
  if (size < 16) throw new RangeError('the WAVE file does not tell its format');
  const plain = view.getUint16(start, true);
  const code = plain === extensible && size >= 26 ? view.getUint16(start + 24, true) : plain;
  const kind = code === 1 ? 'integer' : 'float';
  const channels = view.getUint16(start + 2, true);
  const sampleRateHz = view.getUint32(start + 4, true);
  const bits = view.getUint16(start + 14, true);
  const known = code === 1 ? [8, 16, 24, 32] : code === 3 ? [32, 64] : [];
  if (!known.includes(bits) || channels < 1 || channels > maxChannels || sampleRateHz === 0)
    throw new RangeError(
      `the WAVE file has samples of a kind that is not read: format ${code}, ${bits} bits, ${channels} channels`,
    );
  return { kind, bits, channels, sampleRateHz };
}

function mixSamples(bytes: Uint8Array, { kind, bits, channels }: SampleFormat): Int16Array {
  const width = bits / 8;
  const count = Math.floor(bytes.length / (width * channels));
  if (kind === 'integer' && bits === 16 && channels === 1) return copySamples(bytes);
  const read = sampleReader(bytes, { kind, bits });
  const samples = new Int16Array(count);
  for (let index = 0; index < count; index += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) sum += read((index * channels + channel) * width);
    samples[index] = Math.max(-32_768, Math.min(32_767, Math.round((32_768 * sum) / channels) || 0));
  }
  return samples;
}

// The samples of the file may stand at an odd address, which a view of 16-bit numbers cannot have.
function copySamples(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length >> 1);
  new Uint8Array(samples.buffer).set(bytes.subarray(0, 2 * samples.length));
  return samples;
}

/** Reads the sample at a byte offset as a number from −1 to 1. */
function sampleReader(
  bytes: Uint8Array,
  { kind, bits }: Pick<SampleFormat, 'kind' | 'bits'>,
): (offset: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'float')
    return bits === 32 ? (at) => view.getFloat32(at, true) : (at) => view.getFloat64(at, true);
  if (bits === 8) return (at) => (view.getUint8(at) - 128) / 128;
  if (bits === 16) return (at) => view.getInt16(at, true) / 2 ** 15;
  if (bits === 32) return (at) => view.getInt32(at, true) / 2 ** 31;
  return (at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23;
}
