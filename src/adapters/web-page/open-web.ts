/** Fetches pages of the public internet: one request of a person's own at a time, and nothing that the page asks for. */
import type { IncomingMessage } from 'node:http';
import { AppError } from '../../errors/app-error.ts';
import type { FetchBounds, WebPage, WebPages } from '../../ports/web-pages.ts';
import { systemErrorCode } from '../system-error.ts';
import { mayHoldArticle, parseContentType } from './content-type.ts';
import { readBody } from './read-body.ts';
import { publicInternet, requestPage, type PageRequest, type WebPolicy } from './request-page.ts';
import { redirection } from './redirection.ts';
import { parseWebAddress } from './web-address.ts';

const maxRedirects = 5;

/** `userAgent` is what servers are told of who asks. */
export const openWeb = (userAgent: string, policy: WebPolicy = publicInternet): WebPages => ({
  async fetch(written, { maxBytes, signal }) {
    const url = parseWebAddress(written);
    const timeout = AbortSignal.timeout(policy.totalMs);
    const signals = signal === undefined ? [timeout] : [timeout, signal];
    try {
      return await follow(url, { policy, userAgent, signal: AbortSignal.any(signals), maxBytes });
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof AppError) throw cause;
      const seconds = policy.totalMs / 1000;
      throw timeout.aborted
        ? AppError.of('fetch-too-slow', { url: url.href, seconds, awaited: 'whole page' }, { cause })
        : AppError.of('fetch-failed', { url: url.href, problem: describeProblem(cause) }, { cause });
    }
  },
});

type Journey = PageRequest & Pick<FetchBounds, 'maxBytes'>;

/** Every address on the way is looked at as the first one is. */
async function follow(start: URL, journey: Journey): Promise<WebPage> {
  let url = start;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const response = await requestPage(url, journey);
    try {
      const next = redirection(response);
      if (next === null) return await readPage(response, url, journey.maxBytes);
      url = parseWebAddress(next, url.href);
    } finally {
      response.destroy();
    }
  }
  throw AppError.of('fetch-redirects', { url: start.href, count: maxRedirects });
}

async function readPage(response: IncomingMessage, { href }: URL, maxBytes: number): Promise<WebPage> {
  const { statusCode: status = 0, headers } = response;
  const url = href.replace(/#.*$/u, '');
  if (status < 200 || status > 299) throw AppError.of('fetch-status', { url, status });
  const { mediaType, charset } = parseContentType(headers['content-type']);
  if (mediaType !== null && !mayHoldArticle(mediaType))
    throw AppError.of('fetch-no-article', { url, mediaType });
  return { url, bytes: await readBody(response, { name: url, maxBytes }), mediaType, charset };
}

const problems: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no computer of this name',
  EAI_AGAIN: 'the name could not be looked up',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no network',
  ETIMEDOUT: 'the connection timed out',
  Z_BUF_ERROR: 'what it sent breaks off',
  CERT_HAS_EXPIRED: 'its certificate has run out',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for its certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody vouches for its certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody vouches for its certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'nobody vouches for its certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is another computer’s',
};

function describeProblem(cause: unknown): string {
  if (cause instanceof AggregateError) return describeProblem(cause.errors[0]);
  const code = systemErrorCode(cause) ?? '';
  const known = problems[code];
  if (known !== undefined) return known;
  // As zlib and Brotli name their errors.
  if (/^(?:Z_|ERR__ERROR_)/u.test(code)) return 'what it sent cannot be unpacked';
  return cause instanceof Error ? cause.message : String(cause);
}
