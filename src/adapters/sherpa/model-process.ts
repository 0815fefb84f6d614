/** A model in a process of its own: it is loaded once, and says one thing after the other. */
import { startOrderProcess, type OrderProcess } from '../processes/order-process.ts';
import type { Answer, LoadOrder, Order } from './child-protocol.ts';

export interface ModelProcess extends OrderProcess<Order, Answer> {
  readonly loaded: Extract<Answer, { kind: 'loaded' }>;
}

/** @throws Error with what went wrong, where the model cannot be loaded */
export async function startModel(order: LoadOrder, signal: AbortSignal): Promise<ModelProcess> {
  const started = startOrderProcess<Order, Answer>({
    moduleUrl: import.meta.url,
    chunk: 'sherpa',
    title: 'the model’s process',
  });
  return { ...started, loaded: await started.ask(order, 'loaded', signal) };
}
