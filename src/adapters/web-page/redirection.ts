import type { IncomingMessage } from 'node:http';

/** Where an answer sends whoever asked, as it is written; null where the answer is the thing itself. */
export const redirection = ({ statusCode = 0, headers }: IncomingMessage): string | null =>
  [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
