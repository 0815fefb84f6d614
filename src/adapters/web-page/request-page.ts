import { lookup } from 'node:dns/promises';
import { request as requestOverHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestOverHttps } from 'node:https';
import type { LookupAddress } from 'node:dns';
import { AppError } from '../../errors/app-error.ts';
import { checkedLookup } from './checked-lookup.ts';
import { isPublicAddress } from './public-address.ts';
import { literalAddress } from './web-address.ts';

/** Which computers may be talked to, and for how long. */
export interface WebPolicy {
  /** Asked of every IP address right before it is connected to. */
  readonly allows: (address: string) => boolean;
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  /** Until a connection stands, its encryption with it. */
  readonly connectMs: number;
  /** Until the page is here, all redirections with it. */
  readonly totalMs: number;
}

export const publicInternet: WebPolicy = {
  allows: isPublicAddress,
  resolve: (host) => lookup(host, { all: true }),
  connectMs: 10_000,
  totalMs: 60_000,
};

export interface PageRequest {
  readonly policy: WebPolicy;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

const accepted =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/markdown;q=0.9, text/plain;q=0.8, */*;q=0.5';

/**
 * Asks for one page, and gives the answer as soon as its head is here. No cookies, no proxy, and a connection for this
 * one request, so that none is reused whose address was not looked at.
 * @throws AppError `fetch-address-refused`, `fetch-too-slow`; Error of the connection
 */
export function requestPage(url: URL, { policy, userAgent, signal }: PageRequest): Promise<IncomingMessage> {
  const address = literalAddress(url);
  if (address !== null && !policy.allows(address)) throw refusal(url, address);
  const options: RequestOptions & { readonly rejectUnauthorized: true } = {
    agent: false,
    headers: { 'user-agent': userAgent, accept: accepted, 'accept-encoding': 'gzip, br' },
    lookup: checkedLookup({ ...policy, refuse: (closed) => refusal(url, closed) }),
    rejectUnauthorized: true,
    signal,
  };
  const send = url.protocol === 'https:' ? requestOverHttps : requestOverHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, options);
    const timer = setTimeout(() => request.destroy(tooSlow(url, policy)), policy.connectMs);
    request.once('socket', (socket) =>
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(timer)),
    );
    request.once('close', () => clearTimeout(timer));
    // Not once: an error after the answer came is the answer's too, and is met there.
    request.on('error', reject);
    request.once('response', resolve);
    request.end();
  });
}

const refusal = (url: URL, address: string): AppError =>
  AppError.of('fetch-address-refused', {
    url: url.href,
    reason: `${address} is no address of the public internet`,
  });

const tooSlow = ({ href: url }: URL, { connectMs }: WebPolicy): AppError =>
  AppError.of('fetch-too-slow', { url, seconds: connectMs / 1000, awaited: 'connection' });
