/** A store of bytes by key that outlives a run. A key is a lower-case hexadecimal digest. */
export interface CacheStore {
  /** Null where there is nothing, or nothing whole, under the key. */
  get(key: string): Promise<Uint8Array | null>;
  /**
   * Safe for several processes at once: a reader sees the whole value or none. The value is not looked at again once the
   * promise has settled.
   */
  put(key: string, value: Uint8Array): Promise<void>;
}
