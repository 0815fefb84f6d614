/** Fetches an archive so that nothing is fetched twice: what a broken connection has left is gone on from. */
import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { AppError } from '../../errors/app-error.ts';
import type { Progress } from '../../ports/progress.ts';
import type { ArchiveAddress } from './archive-address.ts';
import { openPartialFile, type PartialFile } from './partial-file.ts';
import { requestArchive } from './request-archive.ts';

export interface DownloadOptions {
  /** Where what has come is kept until all is there. */
  readonly folder: string;
  readonly maxBytes: number;
  /** How long to wait after each failure in a row; as many as there are, and one more, end the work. */
  readonly waitsMs: readonly number[];
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface Download {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * The whole archive in a file, its checksum as it was given.
 * @throws AppError `voice-download-failed`, `voice-checksum-wrong`, `voice-address-refused`; the signal's reason
 */
export async function downloadArchive(address: ArchiveAddress, options: DownloadOptions): Promise<Download> {
  const part = await openPartialFile(options.folder, address.sha256);
  try {
    const isOld = part.size() > 0;
    await fetchAll(address, part, options);
    let actual = await part.sha256();
    // What an earlier run has left may be wrong where the archive is right.
    if (actual !== address.sha256 && isOld) {
      await part.restart(null);
      await fetchAll(address, part, options);
      actual = await part.sha256();
    }
    if (actual !== address.sha256) {
      await part.remove();
      const { href: source } = address.url;
      throw AppError.of('voice-checksum-wrong', { source, expected: address.sha256, actual });
    }
    return part;
  } finally {
    await part.close();
  }
}

/** Trouble that the same request may not have the next time. */
class PassingTrouble extends Error {
  override readonly name = 'PassingTrouble';
}

async function fetchAll({ url }: ArchiveAddress, part: PartialFile, options: DownloadOptions): Promise<void> {
  const { signal, waitsMs } = options;
  for (let failures = 0; ;) {
    const before = part.size();
    try {
      return await fetchRest(url, part, options);
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof AppError) throw cause;
      failures = part.size() > before ? 1 : failures + 1;
      const waitMs = waitsMs[failures - 1];
      const problem = cause instanceof Error ? cause.message : String(cause);
      if (!isPassing(cause) || waitMs === undefined)
        throw AppError.of('voice-download-failed', { url: url.href, problem }, { cause });
      await setTimeout(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}

/** The answer of a server is final; that there was none may pass. */
const isPassing = (cause: unknown): boolean =>
  cause instanceof PassingTrouble || !(cause instanceof RangeError);

async function fetchRest(url: URL, part: PartialFile, options: DownloadOptions): Promise<void> {
  const { maxBytes, progress, signal } = options;
  const response = await requestArchive(url, rangeHeaders(part), signal);
  try {
    if (isWholeAlready(response, part)) return;
    const total = await place(response, part);
    if (total !== null && total > maxBytes) throw new RangeError(`it is larger than ${maxBytes} bytes`);
    progress.step('Megabytes fetched', total === null ? null : megabytes(total));
    let shown = -1;
    for await (const chunk of response) {
      await part.append(chunk as Uint8Array);
      if (part.size() > maxBytes) throw new RangeError(`it is larger than ${maxBytes} bytes`);
      if (megabytes(part.size()) !== shown) progress.advance((shown = megabytes(part.size())));
    }
    if (total !== null && part.size() !== total) throw new PassingTrouble('the connection broke off');
  } finally {
    response.destroy();
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);

function rangeHeaders(part: PartialFile): Readonly<Record<string, string>> {
  if (part.size() === 0) return {};
  const validator = part.validator();
  return { range: `bytes=${part.size()}-`, ...(validator !== null && { 'if-range': validator }) };
}

const unsatisfiable = 416;

function isWholeAlready({ statusCode, headers }: IncomingMessage, part: PartialFile): boolean {
  return statusCode === unsatisfiable && headers['content-range'] === `bytes */${part.size()}`;
}

/** Puts the file where the answer goes on, and gives the length of the whole; null where it is not told. */
async function place(response: IncomingMessage, part: PartialFile): Promise<number | null> {
  const { statusCode = 0, headers } = response;
  if (statusCode === 206) {
    const [, start, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/u.exec(headers['content-range'] ?? '') ?? [];
    if (Number(start) === part.size()) return total === '*' ? null : Number(total);
  }
  if (statusCode === 206 || statusCode === unsatisfiable) {
    await part.restart(null);
    throw new PassingTrouble('it answered with another part than the one that was asked for');
  }
  if (statusCode === 429 || statusCode >= 500) throw new PassingTrouble(`it answered ${statusCode}`);
  if (statusCode !== 200) throw new RangeError(`it answered ${statusCode}`);
  await part.restart(validatorOf(headers));
  const { 'content-length': length } = headers;
  return length === undefined ? null : Number(length);
}

/** A weak one may stand for other bytes. */
const validatorOf = ({ etag, 'last-modified': date }: IncomingMessage['headers']): string | null =>
  etag !== undefined && !etag.startsWith('W/') ? etag : (date ?? null);
