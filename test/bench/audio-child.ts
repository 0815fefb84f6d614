/**
 * One measurement of audio in a process of its own: `audio-child KIND CACHE WORDS EDIT`, KIND being bare, pipeline, or
 * book, which is the pipeline with an engine that takes no time once it is going, and EDIT a number that tells edits apart,
 * 0 for none. Prints what it took as JSON. Nothing is loaded that the work itself does not load.
 */
import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { spokenArticle } from './spoken-article.ts';

const [kind = '', cache = '', words = '0', edit = '0'] = process.argv.slice(2);
const article = await spokenArticle(Number(words), Number(edit));
const work = await (kind === 'bare' ? prepareBare() : preparePipeline(kind === 'book'));

const start = { cpu: process.cpuUsage(), time: performance.now() };
await work();
const { user, system } = process.cpuUsage(start.cpu);
process.stdout.write(
  JSON.stringify({
    cpuMs: (user + system) / 1000,
    wallMs: performance.now() - start.time,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);

/**
 * The engine, loaded once, saying one sentence after the other, and the encoder over all that it gave, at the rate at which a
 * narration is delivered: the same work as the pipeline's, without pauses, filters or levels.
 */
async function prepareBare() {
  const { FliteProgram } = await import('../../src/adapters/flite/flite-program.ts');
  const { loadFlite } = await import('../../src/adapters/flite/load-flite.ts');
  const { createMp3Encoder } = await import('wasm-media-encoders');
  return async () => {
    const program = new FliteProgram(loadFlite());
    const encoder = await createMp3Encoder();
    encoder.configure({ sampleRate: 24_000, channels: 1, bitrate: 64 });
    const file = await open(join(cache, 'bare.mp3'), 'w');
    for (const { spoken, voice } of article.segments) {
      const { samples } = program.say({ text: spoken, voice: voice.id, params: voice.params });
      await file.write(encoder.encode([toFloats(samples)]));
    }
    await file.write(encoder.finalize());
    await file.close();
  };
}

/** flite's samples at 16 kHz to as many as there are at 24, those between two set on a line, which costs next to nothing. */
function toFloats(samples: Int16Array): Float32Array {
  const floats = new Float32Array(Math.floor((samples.length * 3) / 2));
  const step = 1 / (3 * 32_768);
  for (let index = 0, from = 0; index < floats.length; index += 3, from += 2) {
    const first = samples[from] ?? 0;
    const second = samples[from + 1] ?? 0;
    const third = samples[from + 2] ?? 0;
    floats[index] = 3 * step * first;
    floats[index + 1] = step * (first + 2 * second);
    floats[index + 2] = step * (2 * second + third);
  }
  return floats;
}

async function preparePipeline(isBook: boolean) {
  const { sha256 } = await import('../../src/adapters/digest.ts');
  const { fileCache } = await import('../../src/adapters/file-cache.ts');
  const { openFlite } = await import('../../src/adapters/flite/open-flite.ts');
  const { silentProgress } = await import('../../src/ports/progress.ts');
  const { narrate } = await import('../../src/render/narrate.ts');
  const { openEncoderPool } = await import('../../src/cli/encoding/encoder-pool.ts');
  const tags = {
    title: 'Bench',
    artist: null,
    album: null,
    language: 'en',
    date: null,
    cover: null,
    comment: null,
    chapters: [],
  };
  return async () => {
    const flite = await openFlite();
    const engine = isBook ? (await import('./hasty-engine.ts')).hastyEngine(flite) : flite;
    const encoder = openEncoderPool();
    const tools = { cache: fileCache(cache), digest: sha256, progress: silentProgress, build: 'bench' };
    const options = { ...tools, engine, encoder };
    const audio = await narrate(article, options);
    const file = await open(join(cache, 'audio.mp3'), 'w');
    const sink = {
      write: async (chunk: Uint8Array) => void (await file.write(chunk)),
      close: () => file.close(),
    };
    await audio.encode(sink, tags, silentProgress);
    await sink.close();
    await engine.close();
    await encoder.close();
    writeFileSync(join(cache, 'duration'), String(audio.durationMs));
  };
}
