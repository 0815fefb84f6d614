import type { FootnoteDefinition } from 'mdast';

/** The notes of an article, numbered in the order in which the text refers to them. */
export class Footnotes {
  readonly #definitions = new Map<string, FootnoteDefinition>();
  readonly #numbers = new Map<string, number>();

  define(note: FootnoteDefinition): void {
    if (!this.#definitions.has(note.identifier)) this.#definitions.set(note.identifier, note);
  }

  /** The number of the note under this identifier. */
  refer(identifier: string): number {
    const number = this.#numbers.get(identifier) ?? this.#numbers.size + 1;
    this.#numbers.set(identifier, number);
    return number;
  }

  /** All notes, those that nothing refers to last. */
  inOrder(): readonly FootnoteDefinition[] {
    for (const identifier of this.#definitions.keys()) this.refer(identifier);
    return [...this.#numbers.keys()].flatMap((identifier) => this.#definitions.get(identifier) ?? []);
  }
}
