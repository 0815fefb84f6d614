import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { findWords } from './find-words.ts';

/** Where a correction is said, and of what. */
interface Said {
  readonly words: string;
  readonly line: number;
  /** What is corrected, for messages: "quotation". */
  readonly what: string;
}

/** Collects what becomes of the corrections of one file. */
export class CorrectionReports {
  readonly #name: string;
  readonly #messages: Message[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** Why an article is understood as it is, for `inspect --explain`. */
  reason({ line }: Pick<Said, 'line'>): string {
    return `corrected in ${this.#name}, line ${line}`;
  }

  /** The one candidate that has a correction's words; null, and a message, where none or several have them. */
  find<T>(said: Said, candidates: readonly T[], textOf: (candidate: T) => string): T | null {
    const found = findWords(said.words, candidates, textOf);
    if (found.kind === 'one') return found.candidate;
    if (found.kind === 'none') this.unmatched(said);
    else this.#messages.push(report('correction-ambiguous', { ...this.#params(said), count: found.count }));
    return null;
  }

  unmatched(said: Said): void {
    this.#messages.push(report('correction-unmatched', this.#params(said)));
  }

  needless(said: Said): void {
    this.#messages.push(report('correction-needless', this.#params(said)));
  }

  #params({ words, line, what }: Said) {
    return { name: this.#name, words, line, what };
  }
}
