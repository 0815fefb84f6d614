import type { Code, ParamsOf } from '../errors/catalogue.ts';
import type { Message, Place } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import type { SourceText } from '../article/source.ts';
import { withoutHidden } from './hidden-characters.ts';

/** What a reader has to say, each at an offset of its source. Costs no more than the number of lines, and that once. */
export class Reports {
  readonly #source: SourceText;
  readonly #messages: Message[] = [];
  #lineStarts: readonly number[] | null = null;

  constructor(source: SourceText) {
    this.#source = source;
  }

  get messages(): readonly Message[] {
    return this.#messages;
  }

  add<C extends Code>(code: C, params: ParamsOf<C>, offset: number | null = null): void {
    const message = report(code, params, offset === null ? null : this.#placeAt(offset));
    // Messages quote the source, and are read in terminals.
    this.#messages.push({ ...message, text: withoutHidden(message.text) });
  }

  #placeAt(offset: number): Place {
    this.#lineStarts ??= lineStartsOf(this.#source.text);
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1, offset };
  }
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return starts;
}
