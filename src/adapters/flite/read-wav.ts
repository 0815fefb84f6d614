import type { Speech } from '../../ports/speech-engine.ts';

const tag = (view: DataView, offset: number): string =>
  String.fromCharCode(...Array.from({ length: 4 }, (_, index) => view.getUint8(offset + index)));

/**
 * The samples of a RIFF WAVE file: mono, 16-bit. An odd byte at the end is left out.
 * @throws RangeError on anything else, and on a file that ends before the samples that it announces
 */
export function readWav(bytes: Uint8Array): Pick<Speech, 'samples' | 'sampleRateHz'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE')
    throw new RangeError('readWav: expected a RIFF WAVE file');
  let sampleRateHz = 0;
  for (let offset = 12; offset + 8 <= bytes.length;) {
    const name = tag(view, offset);
    const size = view.getUint32(offset + 4, true);
    const start = offset + 8;
    if (start + size > bytes.length) throw new RangeError(`readWav: expected ${size} bytes of "${name}"`);
    if (name === 'fmt ') {
      if (view.getUint16(start + 2, true) !== 1 || view.getUint16(start + 14, true) !== 16)
        throw new RangeError('readWav: expected mono samples of 16 bits');
      sampleRateHz = view.getUint32(start + 4, true);
    }
    if (name === 'data') return { sampleRateHz, samples: copySamples(bytes.subarray(start, start + size)) };
    offset = start + size + (size % 2);
  }
  throw new RangeError('readWav: expected samples');
}

// The samples of the file may stand at an odd address, which a view of 16-bit numbers cannot have.
function copySamples(bytes: Uint8Array): Int16Array {
  const samples = new Int16Array(bytes.length >> 1);
  new Uint8Array(samples.buffer).set(bytes.subarray(0, 2 * samples.length));
  return samples;
}
