/** What has come of an archive, which the next run goes on from. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rm, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

export interface PartialFile {
  readonly path: string;
  readonly size: () => number;
  /** What the server called this state of the archive; null where it did not. */
  readonly validator: () => string | null;
  /** Begins anew, with what the server calls the archive now. */
  restart(validator: string | null): Promise<void>;
  append(bytes: Uint8Array): Promise<void>;
  sha256(): Promise<string>;
  close(): Promise<void>;
  remove(): Promise<void>;
}

/** @throws system errors */
export async function openPartialFile(folder: string, name: string): Promise<PartialFile> {
  const path = join(folder, `.fetched-${name}.part`);
  const validatorPath = join(folder, `.fetched-${name}.etag`);
  let validator = await readFile(validatorPath, 'utf8').catch(() => null);
  const file: FileHandle = await open(path, await openingFlag(path));
  let { size } = await file.stat();
  return {
    path,
    size: () => size,
    validator: () => validator,
    async restart(current) {
      await file.truncate(0);
      size = 0;
      validator = current;
      await (current === null ? rm(validatorPath, { force: true }) : writeFile(validatorPath, current));
    },
    async append(bytes) {
      for (let written = 0; written < bytes.byteLength;) {
        const { bytesWritten } = await file.write(bytes, written, bytes.byteLength - written, size + written);
        written += bytesWritten;
      }
      size += bytes.byteLength;
    },
    sha256: () => hashFile(path),
    close: () => file.close(),
    async remove() {
      await rm(path, { force: true });
      await rm(validatorPath, { force: true });
    },
  };
}

const openingFlag = (path: string): Promise<'r+' | 'w+'> =>
  stat(path).then(
    () => 'r+',
    () => 'w+',
  );

/** In lower-case hexadecimal digits. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
