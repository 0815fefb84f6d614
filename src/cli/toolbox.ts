/** Puts the adapters together: the one place that knows which of them the pipeline runs on. */
import { dirname, resolve } from 'node:path';
import { fileCastBook } from '../adapters/cast-book.ts';
import { boundCache } from '../adapters/cache-inventory.ts';
import { toUtc } from '../adapters/clock.ts';
import { sha256 } from '../adapters/digest.ts';
import { cacheFolder, fileCache, probeCache } from '../adapters/file-cache.ts';
import { outputFolders } from '../adapters/output-folders.ts';
import { scratchFolder } from '../adapters/scratch-folder.ts';
import { openEngineRoom } from '../adapters/speech/choose-engine.ts';
import { describeSystemError } from '../adapters/system-error.ts';
import { loadTheme } from '../adapters/theme-folder.ts';
import type { Config } from '../config/config.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { silentProgress } from '../ports/progress.ts';
import type { RenderTools } from '../render/request.ts';
import { openEncoderPool } from './encoding/encoder-pool.ts';
import { openLexicons } from './lexicons.ts';
import { build } from './version.ts';

export interface ToolboxOptions {
  readonly config: Config;
  /** Where editions are published. */
  readonly out: string;
  /** What a theme's path is relative to. */
  readonly folder: string;
  /** The configuration file that was named on the command line. */
  readonly configFile?: string | null;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
}

export interface Toolbox extends RenderTools {
  readonly messages: readonly Message[];
  /** Ends the engines and removes what is temporary. */
  close(): Promise<void>;
}

/** @throws AppError `engine-unknown`, `theme-missing`, `lexicon-missing`, `lexicon-invalid` */
export async function openToolbox(options: ToolboxOptions): Promise<Toolbox> {
  const { config, configFile = null, env, folder, out, signal } = options;
  const { engines: settings, castFile, lexicon: paths } = config.narration;
  const room = openEngineRoom(config.narration, { env, folder, platform: process.platform, settings });
  const theme = await loadTheme(config.theme, folder);
  const lexicon = await openLexicons({ paths, config: configFile, folder });
  const home = configFile === null ? folder : dirname(resolve(folder, configFile));
  const { cache, messages, release } = await openCache(env, config.cache.maxBytes);
  const encoder = openEncoderPool();
  return {
    build: `${build()} ${await room.trace()}`,
    folders: outputFolders(out),
    cache,
    digest: sha256,
    lexicon: lexicon.entries,
    castBook: castFile === null ? null : fileCastBook(resolve(home, castFile)),
    engine: (language) => room.choose(language),
    encoder,
    theme,
    sourceDateEpoch: env['SOURCE_DATE_EPOCH'] ?? null,
    toUtc,
    progress: silentProgress,
    ...(signal && { signal }),
    messages: [...messages, ...lexicon.messages],
    async close() {
      await room.close();
      await encoder.close();
      await release();
    },
  };
}

/** The user's cache, or where that cannot be written a temporary one and a message. */
async function openCache(env: NodeJS.ProcessEnv, maxBytes: number) {
  const path = cacheFolder(env, process.platform);
  const cause = await probeCache(path);
  if (cause === null) {
    const cache = fileCache(path);
    const bound = { maxBytes, nowMs: Date.now() };
    return { cache, messages: [], release: () => boundCache(path, cache.bytesWritten(), bound) };
  }
  const scratch = await scratchFolder();
  const messages = [report('cache-unusable', { path, problem: describeSystemError(cause) })];
  return { cache: fileCache(scratch.path), messages, release: scratch.remove };
}
