import type { Heading } from '../../article/block.ts';

/** Turns the depths of headings as written into levels without gaps, for a listener moves from level to level. */
export class Outline {
  readonly #open: number[] = [];

  /** The level of the next heading of the body. */
  enter(depth: number): Heading['level'] {
    while ((this.#open.at(-1) ?? 0) >= depth) this.#open.pop();
    this.#open.push(depth);
    return toLevel(this.#open.length + 1);
  }

  /** The level of a heading inside a quotation or a list, which opens no section. */
  get inner(): Heading['level'] {
    return toLevel(this.#open.length + 2);
  }
}

const levels = [2, 3, 4, 5, 6] as const;

const toLevel = (level: number): Heading['level'] => levels[Math.min(level, 6) - 2] ?? 2;
