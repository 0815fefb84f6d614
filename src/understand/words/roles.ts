import type { Gender } from './lexicon.ts';

/** How many letters stand before the role in a compound at least, and how long the longest is. */
const shortest = 3;
const longest = 40;

/** "|l’|adjointe" */
const elided = /^[ld]'\p{L}/u;

/** Roles with those that end a longer noun: "Vereinschef" is a "chef". Each word is taken apart but once. */
export class Roles extends Map<string, Gender | null> {
  readonly #compounds: readonly string[];
  readonly #met = new Map<string, string | null>();

  constructor(roles: ReadonlyMap<string, Gender | null>, compounds: ReadonlySet<string>) {
    super(roles);
    this.#compounds = Array.from(compounds);
  }

  #inside(word: string): string | null {
    if (this.#compounds.length === 0 || word.length > longest) return null;
    const met = this.#met.get(word);
    if (met !== undefined) return met;
    const found =
      this.#compounds.find((role) => word.length >= role.length + shortest && word.endsWith(role)) ?? null;
    if (this.#met.size < most) this.#met.set(word, found);
    return found;
  }

  override get(word: string): Gender | null | undefined {
    const listed = super.get(word);
    if (listed !== undefined) return listed;
    if (elided.test(word)) return super.get(word.slice(2));
    const inside = this.#inside(word);
    return inside === null ? undefined : (super.get(inside) ?? null);
  }

  override has(word: string): boolean {
    return super.has(word) || (elided.test(word) && super.has(word.slice(2))) || this.#inside(word) !== null;
  }
}

/** How many words are kept taken apart. */
const most = 20_000;
