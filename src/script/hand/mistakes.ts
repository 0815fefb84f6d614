import { AppError } from '../../errors/app-error.ts';
import type { Code, ParamsOf } from '../../errors/catalogue.ts';
import type { Message, Place } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';

/** What is wrong with a script that a person edited, all of it told at once: they mend it in one go. */
export class Mistakes {
  readonly #found: Message[] = [];

  add<C extends Code>(code: C, params: ParamsOf<C>, place: Place): void {
    this.#found.push(report(code, params, place));
  }

  /** @throws AppError the first mistake in the order of the file, with the others, where there are any */
  throwIfAny(): void {
    const [first, ...others] = this.#found.toSorted(
      (a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0),
    );
    if (first !== undefined) throw AppError.ofAll([first, ...others]);
  }
}
