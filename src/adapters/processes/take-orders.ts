import type { Problem } from './order-process.ts';

/** The other side of an order process: answers one order after the other, and says what went wrong where it cannot. */
export function takeOrders(carryOut: (order: never) => object): void {
  const answer = (order: unknown): object => {
    try {
      return carryOut(order as never);
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : String(cause);
      return { kind: 'problem', problem } satisfies Problem;
    }
  };
  process.on('message', (order) => process.send?.(answer(order)));
}
