/**
 * Writes a voice that is tiny and yet real: a VITS model in ONNX that sherpa-onnx loads and runs as it does the ones
 * that speak. Each letter is a tone of its own; each speaker sounds different.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { message, type Field } from './protobuf.ts';

export const sampleRateHz = 22_050;
const speakers = 3;
/** A tone is 46 ms long. */
const samplesPerToken = 1024;
const tokens = ['_', '^', '$', ' ', ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789.,;:!?\'"-()')];

const float = 1;
const int64 = 7;

const tensor = (name: string, dims: readonly number[], values: Float32Array | BigInt64Array): Field => {
  const type = values instanceof Float32Array ? float : int64;
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const shape = dims.map((dim): Field => [1, dim]);
  return [5, message(...shape, [2, type], [8, name], [9, raw])];
};

const attribute = (name: string, value: number | string): Field =>
  typeof value === 'number'
    ? [5, message([1, name], [3, value], [20, 2])]
    : [5, message([1, name], [4, value], [20, 3])];

type Step = readonly [type: string, from: readonly string[], to: string, ...attributes: Field[]];

const node = (...[type, from, to, ...attributes]: Step): Field => {
  const inputs = from.map((name): Field => [1, name]);
  return [1, message(...inputs, [2, to], [3, to], [4, type], ...attributes)];
};

/** An input or output of the graph; a dimension that is not known has a name. */
const port = (
  field: 11 | 12,
  name: string,
  [type, ...dims]: readonly [number, ...(number | string)[]],
): Field => {
  const shape = dims.map((dim): Field => [
    1,
    typeof dim === 'number' ? message([1, dim]) : message([2, dim]),
  ]);
  return [field, message([1, name], [2, message([1, message([1, type], [2, message(...shape)])])])];
};

const sine = (hertz: number, at: number): number => Math.sin((2 * Math.PI * hertz * at) / sampleRateHz);

const window = (at: number): number => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / samplesPerToken);

/** Silence for what is no letter. */
const tones = Float32Array.from({ length: tokens.length * samplesPerToken }, (_, index) => {
  const [token, at] = [Math.floor(index / samplesPerToken), index % samplesPerToken];
  return token < 4 ? 0 : 0.4 * sine(180 + 23 * token, at) * window(at);
});
const timbres = Float32Array.from({ length: speakers * samplesPerToken }, (_, index) =>
  Math.cos(
    (2 * Math.PI * 60 * Math.floor(index / samplesPerToken) * (index % samplesPerToken)) / sampleRateHz,
  ),
);

const graph = message(
  node('Gather', ['tones', 'input'], 'letters'),
  node('Gather', ['timbres', 'sid'], 'timbre'),
  node('Mul', ['letters', 'timbre'], 'sounds'),
  node('Reshape', ['sounds', 'shape'], 'wave'),
  node('Gather', ['scales', 'second'], 'length'),
  node('Concat', ['ones', 'length'], 'stretch', attribute('axis', 0)),
  node(
    'Resize',
    ['wave', 'nothing', 'stretch'],
    'output',
    attribute('mode', 'linear'),
    attribute('coordinate_transformation_mode', 'asymmetric'),
  ),
  [2, 'tiny-voice'],
  tensor('tones', [tokens.length, samplesPerToken], tones),
  tensor('timbres', [speakers, 1, samplesPerToken], timbres),
  tensor('shape', [3], BigInt64Array.of(1n, 1n, -1n)),
  tensor('ones', [2], Float32Array.of(1, 1)),
  tensor('second', [1], BigInt64Array.of(1n)),
  tensor('nothing', [0], new Float32Array(0)),
  port(11, 'input', [int64, 1, 'T']),
  port(11, 'input_lengths', [int64, 1]),
  port(11, 'scales', [float, 3]),
  port(11, 'sid', [int64, 1]),
  port(12, 'output', [float, 1, 1, 'N']),
);

const facts = {
  model_type: 'vits',
  comment: 'coqui',
  language: 'English',
  frontend: 'characters',
  n_speakers: speakers,
  sample_rate: sampleRateHz,
  add_blank: 0,
  use_eos_bos: 0,
  bos_id: 1,
  eos_id: 2,
  blank_id: 0,
  pad_id: 0,
  has_espeak: 0,
  punctuation: ', . ! ? ; :',
};

/** Writes the files of the voice into a folder, which it makes. */
export function writeTinyVoice(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const properties = Object.entries(facts).map(([key, value]): Field => [
    14,
    message([1, key], [2, `${value}`]),
  ]);
  const model = message([1, 8], [2, 'tiny-voice'], [8, message([1, ''], [2, 13])], [7, graph], ...properties);
  writeFileSync(join(folder, 'en_GB-tiny-low.onnx'), model);
  writeFileSync(join(folder, 'tokens.txt'), tokens.map((token, index) => `${token} ${index}\n`).join(''));
  writeFileSync(join(folder, 'LICENSE'), 'Public domain: these are tones.\n');
}
