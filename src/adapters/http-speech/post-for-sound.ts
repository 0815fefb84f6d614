import { setTimeout } from 'node:timers/promises';

export interface SoundCall {
  readonly url: string;
  readonly key: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An answer that the same request may not get the next time: too many requests, or trouble at the other end. */
class PassingTrouble extends Error {
  override readonly name = 'PassingTrouble';
  /** How long the other end asks to be left alone; null where it does not say. */
  readonly waitMs: number | null;

  constructor(problem: string, { waitMs = null, cause }: { waitMs?: number | null; cause?: unknown } = {}) {
    super(problem, cause === undefined ? undefined : { cause });
    this.waitMs = waitMs;
  }
}

const maxCalls = 4;
const firstWaitMs = 500;
const longestWaitMs = 30_000;

/** An hour of sound at 48 kHz. */
const maxBytes = 400e6;

/**
 * Posts a request as JSON and gives the bytes of the answer. After passing trouble it waits, longer each time, and asks
 * again, four times in all.
 * @throws Error with what went wrong, in which the key is never told; the reason of the signal
 */
export async function postForSound(call: SoundCall, signal: AbortSignal): Promise<Uint8Array> {
  for (let calls = 1; ; calls += 1) {
    try {
      return await post(call, signal);
    } catch (cause) {
      signal.throwIfAborted();
      if (!(cause instanceof PassingTrouble) || calls === maxCalls) throw cause;
      const waitMs = cause.waitMs ?? firstWaitMs * 2 ** (calls - 1);
      await setTimeout(Math.min(waitMs, longestWaitMs), undefined, { signal });
    }
  }
}

async function post({ url, key, body }: SoundCall, signal: AbortSignal): Promise<Uint8Array> {
  const headers = {
    'content-type': 'application/json',
    ...(key !== null && { authorization: `Bearer ${key}` }),
  };
  let response: Response;
  try {
    // The key is for this address, and for none that this address points to.
    response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal,
      redirect: 'error',
    });
  } catch (cause) {
    throw new PassingTrouble(`the endpoint cannot be reached: ${reasonOf(cause)}`, { cause });
  }
  if (!response.ok) throw await troubleOf(response, key);
  try {
    return await readBytes(response);
  } catch (cause) {
    if (cause instanceof RangeError) throw cause;
    throw new PassingTrouble(`the endpoint’s answer broke off: ${reasonOf(cause)}`, { cause });
  }
}

async function troubleOf(response: Response, key: string | null): Promise<Error> {
  const { status } = response;
  const said = await response.text().catch(() => '');
  const words = (key === null ? said : said.replaceAll(key, '…')).replaceAll(/\s+/gu, ' ').slice(0, 200);
  const problem = `the endpoint answered ${status}${words === '' ? '' : `: ${words}`}`;
  if (status !== 429 && status < 500) return new Error(problem);
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new PassingTrouble(problem, {
    waitMs: Number.isFinite(seconds) ? Math.max(0, 1000 * seconds) : null,
  });
}

async function readBytes({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > maxBytes) throw new RangeError(`the endpoint gave more than ${maxBytes} bytes`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}

/** fetch says "fetch failed", and keeps the reason to itself. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
