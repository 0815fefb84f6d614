import { AppError } from '../errors/app-error.ts';
import type { CacheStore } from '../ports/cache-store.ts';

/** Puts an entry into the cache, without which a narration cannot go on. @throws AppError `cache-full` */
export async function keepEntry(cache: CacheStore, key: string, entry: Uint8Array): Promise<void> {
  try {
    await cache.put(key, entry);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw AppError.of('cache-full', { problem }, { cause });
  }
}
