/** Where a voice is taken from: a folder, an archive, or an archive that is fetched first. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import { isWebAddress } from '../web-page/web-address.ts';
import { parseArchiveAddress, splitChecksum, type ArchiveAddress } from './archive-address.ts';
import { downloadArchive, type DownloadOptions } from './download-archive.ts';
import { hashFile } from './partial-file.ts';
import type { Pieces } from './pieces.ts';
import { readArchive } from './read-archive.ts';
import { readFolder } from './read-folder.ts';
import { nameAfter } from './voice-name.ts';

export interface Origin {
  /** What it is called in messages, and in the manifest. */
  readonly source: string;
  /** The name of the voice where a person gives it none. */
  readonly name: string;
  /** The checksum that a person has given; null where they gave none. */
  readonly sha256: string | null;
  open(options: DownloadOptions): Promise<OpenOrigin>;
}

interface OpenOrigin {
  readonly pieces: Pieces;
  /** Of the archive; null for a folder. */
  readonly sha256: string | null;
  /** Removes what was fetched. */
  readonly release: () => Promise<void>;
}

const keep = (): Promise<void> => Promise.resolve();

/** @throws AppError `voice-source-missing`, `voice-checksum-missing`, `voice-address-refused` */
export async function findOrigin(source: string, folder: string): Promise<Origin> {
  if (isWebAddress(source)) return remoteOrigin(parseArchiveAddress(source));
  const whole = resolve(folder, source);
  const { place, sha256 } = (await isThere(whole)) ? { place: whole, sha256: null } : splitChecksum(whole);
  const facts = await stat(place).catch((cause: unknown) => {
    throw AppError.of('voice-source-missing', { source }, { cause });
  });
  const about = { source: place, name: nameAfter(place), sha256 };
  if (facts.isDirectory()) {
    const opened = { pieces: readFolder(place), sha256: null, release: keep };
    return { ...about, open: () => Promise.resolve(opened) };
  }
  return { ...about, open: () => openFile(place, sha256) };
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function openFile(path: string, expected: string | null): Promise<OpenOrigin> {
  const actual = await hashFile(path);
  if (expected !== null && actual !== expected)
    throw AppError.of('voice-checksum-wrong', { source: path, expected, actual });
  return { pieces: await readArchive(path), sha256: actual, release: keep };
}

const remoteOrigin = (address: ArchiveAddress): Origin => ({
  source: address.url.href,
  name: nameAfter(decodeURIComponent(address.url.pathname)),
  sha256: address.sha256,
  async open(options) {
    const download = await downloadArchive(address, options);
    const release = (): Promise<void> => download.remove();
    try {
      return { pieces: await readArchive(download.path), sha256: address.sha256, release };
    } catch (cause) {
      await release();
      throw cause;
    }
  },
});
