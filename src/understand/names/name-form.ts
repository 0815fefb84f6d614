const generation = /^(?:jr|sr|ii|iii|iv|v)$/;

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** A name as printed, taken apart. */
export interface NameForm {
  readonly printed: string;
  readonly words: readonly string[];
  /** The words that identify, in lower case: without middle initials and a generation's "Jr.". */
  readonly keys: readonly string[];
  /** They joined by blanks. */
  readonly key: string;
}

function keyWords(words: readonly string[]): readonly string[] {
  const lower = words.map(lowered);
  const kept = lower.filter(
    (word, index) => !generation.test(word) && !(index > 0 && index < lower.length - 1 && word.length === 1),
  );
  return kept.length > 0 ? kept : lower;
}

/** Takes names apart, each of them once. */
export class NameForms {
  readonly #known = new Map<string, NameForm>();

  formOf(printed: string): NameForm {
    const known = this.#known.get(printed);
    if (known !== undefined) return known;
    const words = printed.split(/\s+/).filter((word) => !/^["“«„‘'’].*["”»“’']$/.test(word));
    const keys = keyWords(words);
    const form = { printed, words, keys, key: keys.join(' ') };
    this.#known.set(printed, form);
    return form;
  }
}
