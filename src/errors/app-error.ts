import type { Code, ParamsOf } from './catalogue.ts';
import type { Message, Place } from './message.ts';
import { report } from './report.ts';

/** Work that cannot go on. The command line prints it as code, text, place and hint, and exits 2. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: Code;
  readonly hint: string;
  readonly place: Place | null;
  /** What stands in the way besides, where it was found at the same time. */
  readonly others: readonly Message[];

  private constructor(message: Message, cause: unknown, others: readonly Message[] = []) {
    super(message.text, cause === undefined ? undefined : { cause });
    // Every message is made by `report`, which takes codes of the catalogue alone.
    this.code = message.code as Code;
    this.hint = message.hint;
    this.place = message.place;
    this.others = others;
  }

  static of<C extends Code>(
    code: C,
    params: ParamsOf<C>,
    { place = null, cause }: { readonly place?: Place | null; readonly cause?: unknown } = {},
  ): AppError {
    return new AppError(report(code, params, place), cause);
  }

  /** Several things that stand in the way at once: the first one names the error. */
  static ofAll([first, ...others]: readonly [Message, ...Message[]]): AppError {
    return new AppError(first, undefined, others);
  }
}
