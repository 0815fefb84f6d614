import { parseWebAddress } from '../adapters/web-page/web-address.ts';
import { AppError } from '../errors/app-error.ts';
import type { FetchBounds, WebPages } from '../ports/web-pages.ts';
import type { SourceRequest } from '../render/request.ts';
import { version } from './version.ts';

/** Pages of the public internet. What fetches nothing loads nothing of the network. */
export const publicWeb: WebPages = {
  async fetch(url, bounds) {
    const { openWeb } = await import('../adapters/web-page/open-web.ts');
    return openWeb(`Lectern/${version()}`).fetch(url, bounds);
  },
};

export interface Fetching extends FetchBounds {
  readonly web: WebPages;
  /** Whether a person said that the network may be used. */
  readonly allowed: boolean;
}

export type FetchedSource = Required<Pick<SourceRequest, 'name' | 'bytes' | 'served'>> & {
  readonly url: string;
  readonly corrections: null;
};

/**
 * A page of the web as a source. It is called by the address at which it was found, from which its links start.
 * @throws AppError the `fetch-…` codes, `source-too-large`
 */
export async function fetchSource(
  address: string,
  { web, allowed, ...bounds }: Fetching,
): Promise<FetchedSource> {
  const { href } = parseWebAddress(address);
  if (!allowed) throw AppError.of('fetch-not-allowed', { url: href });
  const { url, bytes, mediaType, charset } = await web.fetch(href, bounds);
  return { name: url, bytes, url, corrections: null, served: { mediaType, charset } };
}
