/** What ffmpeg and ffprobe read in an audio file. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatWav } from '../../src/adapters/write-wav.ts';
import { runTool } from './run-tool.ts';

export interface AudioStretch {
  /** Milliseconds from the start of the file. */
  readonly startMs: number;
  readonly endMs: number;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

/** Cuts after decoding, so that the cut is exact to the sample. */
const trim = (stretch: AudioStretch | undefined): readonly string[] =>
  stretch === undefined ? [] : [`atrim=start=${seconds(stretch.startMs)}:end=${seconds(stretch.endMs)}`];

export interface Loudness {
  readonly integratedLufs: number;
  readonly truePeakDbtp: number;
}

/** Loudness by EBU R 128, of the file or of a stretch of it. It has no value under 400 ms. */
export async function ebur128(path: string, stretch?: AudioStretch): Promise<Loudness> {
  const filters = [...trim(stretch), 'ebur128=peak=true'].join(',');
  const { stderr } = await runTool('ffmpeg', ['-nostdin', '-i', path, '-af', filters, '-f', 'null', '-']);
  const summary = stderr.slice(stderr.lastIndexOf('Summary:'));
  const figure = (pattern: RegExp): number => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return {
    integratedLufs: figure(/I:\s+(-?[\d.]+|-inf) LUFS/u),
    truePeakDbtp: figure(/Peak:\s+(-?[\d.]+|-inf) dBFS/u),
  };
}

/** Writes a stretch of an audio file as mono 16-bit WAV. */
export async function writeWav(
  from: string,
  to: string,
  { sampleRateHz, stretch }: { readonly sampleRateHz: number; readonly stretch?: AudioStretch },
): Promise<void> {
  const filters = [...trim(stretch), `aresample=${sampleRateHz}`].join(',');
  await runTool('ffmpeg', [
    '-nostdin',
    '-y',
    '-i',
    from,
    '-af',
    filters,
    '-ac',
    '1',
    '-c:a',
    'pcm_s16le',
    to,
  ]);
}

export interface Probe {
  readonly format: {
    readonly format_name: string;
    readonly duration: string;
    readonly tags?: Readonly<Record<string, string>>;
  };
  readonly streams: readonly {
    readonly codec_type: string;
    readonly codec_name: string;
    readonly sample_rate?: string;
    readonly channels?: number;
    readonly disposition: Readonly<Record<string, number>>;
  }[];
  readonly chapters: readonly {
    readonly start_time: string;
    readonly end_time: string;
    readonly tags?: Readonly<Record<string, string>>;
  }[];
}

/** Format, streams, tags and chapters as ffprobe sees them; times are in seconds. */
export async function probe(path: string): Promise<Probe> {
  const show = ['-show_format', '-show_streams', '-show_chapters'];
  const { stdout } = await runTool('ffprobe', ['-v', 'error', '-print_format', 'json', ...show, path]);
  return JSON.parse(stdout.toString('utf8')) as Probe;
}

/** Loudness of 16-bit samples in one channel. */
export async function loudnessOf(samples: Int16Array, sampleRateHz: number): Promise<Loudness> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-samples-'));
  try {
    const path = join(folder, 'samples.wav');
    await writeFile(path, formatWav({ samples, sampleRateHz }));
    return await ebur128(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a player gets out of the file, at its own rate and in one channel. */
export async function decodeSamples(path: string): Promise<Int16Array> {
  const { stdout } = await runTool('ffmpeg', ['-nostdin', '-i', path, '-ac', '1', '-f', 's16le', '-']);
  // A buffer of Node's may start at an odd byte of its pool.
  return new Int16Array(new Uint8Array(stdout).buffer, 0, Math.floor(stdout.length / 2));
}
