import type { CacheStore } from '../ports/cache-store.ts';

/** A cache that ends with the process. */
export function memoryCache(): CacheStore {
  const values = new Map<string, Uint8Array>();
  return {
    get: (key) => Promise.resolve(values.get(key) ?? null),
    put(key, value) {
      values.set(key, value.slice());
      return Promise.resolve();
    },
  };
}
