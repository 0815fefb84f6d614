import { placeAt } from '../article/source.ts';
import type { Flaw } from './rule.ts';

/** Thrown where a file cannot be opened for the rules, and caught where the edition is put together. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  readonly flaw: Flaw;

  constructor(text: string, place: Flaw['place'] = null) {
    super(text);
    this.flaw = { text, place };
  }
}

/** The bytes as UTF-8, without a byte order mark. @throws DamagedFile */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const offset = text.indexOf('\uFFFD');
    throw new DamagedFile(
      'The file is not UTF-8 throughout.',
      placeAt({ name: '', text }, Math.max(0, offset)),
    );
  }
}

/** @throws DamagedFile */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeUtf8(bytes);
  try {
    return JSON.parse(text);
  } catch (failure) {
    throw new DamagedFile(`The file is not JSON: ${failure instanceof Error ? failure.message : 'unknown'}.`);
  }
}
