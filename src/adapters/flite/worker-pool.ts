/** Worker threads that take one request each at a time, and are replaced when they hang or die. */
import { setMaxListeners } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface PoolOptions {
  readonly worker: URL;
  readonly workerData: unknown;
  readonly threads: number;
  /** How long one attempt may take. */
  readonly timeoutMs: number;
}

/** What a worker posts when it is through with a request. */
export type Answer<Value> = { readonly value: Value } | { readonly problem: string };

/** Why a request got no value. */
export class PoolError extends Error {
  override readonly name = 'PoolError';
  readonly kind: 'failed' | 'timedOut' | 'closed';

  constructor(kind: PoolError['kind'], problem: string) {
    super(problem);
    this.kind = kind;
  }
}

interface Job<Request, Value> {
  readonly request: Request;
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: unknown) => void;
  attempts: number;
}

interface Slot<Request, Value> {
  readonly worker: Worker;
  job: Job<Request, Value> | null;
  timer: NodeJS.Timeout | undefined;
}

const maxAttempts = 2;

export class WorkerPool<Request, Value> {
  readonly #options: PoolOptions;
  readonly #queue: Job<Request, Value>[] = [];
  readonly #slots = new Set<Slot<Request, Value>>();
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts a worker for a request that is to come. */
  prepare(): void {
    if (!this.#isClosed && this.#slots.size === 0) this.#hire()?.worker.unref();
  }

  /**
   * Hands a request to the next free worker. One that fails, dies or takes too long gets no second chance: it is ended,
   * and the request goes to another worker, once.
   * @throws PoolError, or the reason of the signal
   */
  async run(request: Request, signal?: AbortSignal): Promise<Value> {
    signal?.throwIfAborted();
    if (this.#isClosed) throw new PoolError('closed', 'the pool of workers is closed');
    // Every request listens to the one signal of its run, and Node takes more than ten for a leak.
    if (signal) setMaxListeners(0, signal);
    let abandon = (): void => undefined;
    try {
      return await new Promise<Value>((resolve, reject) => {
        const job = { request, resolve, reject, attempts: 0 };
        abandon = () => this.#abandon(job, signal?.reason);
        signal?.addEventListener('abort', abandon, { once: true });
        this.#queue.push(job);
        this.#assign();
      });
    } finally {
      signal?.removeEventListener('abort', abandon);
    }
  }

  /** Ends every worker. Requests that are under way or waiting fail with kind `closed`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const slots = [...this.#slots];
    this.#slots.clear();
    const jobs = [...slots.map((slot) => this.#release(slot)), ...this.#queue.splice(0)];
    for (const job of jobs) job?.reject(new PoolError('closed', 'the pool of workers was closed'));
    await Promise.all(slots.map((slot) => slot.worker.terminate()));
  }

  #assign(): void {
    while (this.#queue.length > 0) {
      const slot = [...this.#slots].find(({ job }) => job === null) ?? this.#hire();
      if (slot === null) return;
      this.#give(slot, this.#queue.shift());
    }
  }

  #hire(): Slot<Request, Value> | null {
    if (this.#slots.size >= this.#options.threads) return null;
    const worker = new Worker(this.#options.worker, { workerData: this.#options.workerData });
    const slot: Slot<Request, Value> = { worker, job: null, timer: undefined };
    this.#slots.add(slot);
    worker.on('message', (answer: Answer<Value>) => this.#receive(slot, answer));
    worker.on('error', (cause: Error) => this.#lose(slot, new PoolError('failed', cause.message)));
    worker.on('exit', (code) =>
      this.#lose(slot, new PoolError('failed', `its worker ended with code ${code}`)),
    );
    return slot;
  }

  #give(slot: Slot<Request, Value>, job: Job<Request, Value> | undefined): void {
    if (job === undefined) return;
    const { timeoutMs } = this.#options;
    job.attempts += 1;
    slot.job = job;
    slot.timer = setTimeout(() => this.#lose(slot, new PoolError('timedOut', 'it took too long')), timeoutMs);
    slot.worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    slot.worker.postMessage(job.request);
  }

  #receive(slot: Slot<Request, Value>, answer: Answer<Value>): void {
    if ('problem' in answer) return this.#lose(slot, new PoolError('failed', answer.problem));
    this.#release(slot)?.resolve(answer.value);
    this.#assign();
  }

  /** Frees a worker. One that has nothing to do does not keep the process alive. */
  #release(slot: Slot<Request, Value>): Job<Request, Value> | null {
    const { job } = slot;
    clearTimeout(slot.timer);
    slot.job = null;
    slot.worker.unref();
    return job;
  }

  #lose(slot: Slot<Request, Value>, error: PoolError): void {
    if (!this.#slots.delete(slot)) return;
    const job = this.#release(slot);
    void slot.worker.terminate();
    if (job !== null && job.attempts < maxAttempts) this.#queue.unshift(job);
    else job?.reject(error);
    this.#assign();
  }

  #abandon(job: Job<Request, Value>, reason: unknown): void {
    job.reject(reason);
    const index = this.#queue.indexOf(job);
    if (index >= 0) this.#queue.splice(index, 1);
    const slot = [...this.#slots].find((slot) => slot.job === job);
    if (slot === undefined) return;
    this.#slots.delete(slot);
    this.#release(slot);
    void slot.worker.terminate();
    this.#assign();
  }
}
