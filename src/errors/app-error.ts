import type { Code, ParamsOf } from './catalogue.ts';
import type { Message, Place } from './message.ts';
import { report } from './report.ts';

/** Work that cannot go on. The command line prints it as code, text, place and hint, and exits 2. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: Code;
  readonly hint: string;
  readonly place: Place | null;

  private constructor(code: Code, message: Message, cause: unknown) {
    super(message.text, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = message.hint;
    this.place = message.place;
  }

  static of<C extends Code>(
    code: C,
    params: ParamsOf<C>,
    { place = null, cause }: { readonly place?: Place | null; readonly cause?: unknown } = {},
  ): AppError {
    return new AppError(code, report(code, params, place), cause);
  }
}
