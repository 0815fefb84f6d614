import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { AppError } from '../../errors/app-error.ts';
import { checkedLookup } from '../web-page/checked-lookup.ts';
import { redirection } from '../web-page/redirection.ts';
import { publicInternet } from '../web-page/request-page.ts';
import { literalAddress } from '../web-page/web-address.ts';
import { isLoopback, redirected } from './archive-address.ts';

const mostRedirects = 5;
/** A server that is silent for so long is given up. */
const idleMs = 30_000;

/**
 * Asks for an archive, or for the rest of one, and follows redirections; every address on the way is looked at as the
 * first one is.
 * @throws AppError `voice-address-refused`; Error with what went wrong on the way; the signal's reason
 */
export async function requestArchive(
  start: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  let url = start;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const response = await requestOnce(url, headers, signal);
    const location = redirection(response);
    if (location === null) return response;
    response.destroy();
    url = redirected(url, location);
  }
  throw AppError.of('voice-address-refused', {
    url: start.href,
    problem: `it leads from address to address, more than ${mostRedirects} times`,
  });
}

function requestOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const address = literalAddress(url);
  if (!isLoopback(url) && address !== null && !publicInternet.allows(address)) throw closedNetwork(url);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const options = {
    headers: { 'user-agent': 'lectern', 'accept-encoding': 'identity', ...headers },
    signal,
    agent: false as const,
    ...(!isLoopback(url) && { lookup: publicLookup(url) }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, options, resolve);
    asked.setTimeout(idleMs, () => asked.destroy(new Error(`it was silent for ${idleMs / 1000} seconds`)));
    asked.on('error', reject);
    asked.end();
  });
}

/** Gives the addresses of a name only where every one of them is public, right before one is connected to. */
export const publicLookup = (url: URL): LookupFunction =>
  checkedLookup({ ...publicInternet, refuse: () => closedNetwork(url) });

const closedNetwork = (url: URL): AppError =>
  AppError.of('voice-address-refused', {
    url: url.href,
    problem: 'it leads into a network that is not public',
  });
