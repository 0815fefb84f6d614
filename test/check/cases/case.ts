import type { Files } from '../edition/edition.ts';

/** A sound edition with one thing wrong in it, and what the rule is to say of it. */
export interface Case {
  readonly rule: string;
  /** What was done to the edition. */
  readonly fault: string;
  readonly damage: (files: Files) => Files;
  /** A part of the finding's text. */
  readonly finds: string;
}

const contentOf = (files: Files, name: string): string => {
  const content = files[name];
  if (typeof content !== 'string') throw new Error(`${name} is no text`);
  return content;
};

/** Puts `to` in the place of `from`. @throws Error where the file does not have `from`: the case would test nothing */
export const replace =
  (name: string, from: string, to: string): Case['damage'] =>
  (files) => {
    const content = contentOf(files, name);
    if (!content.includes(from)) throw new Error(`${name} has no ${JSON.stringify(from)}`);
    return { ...files, [name]: content.replace(from, () => to) };
  };

/** Changes the value that a JSON file holds. */
export const changeJson =
  <Value>(name: string, change: (value: Value) => unknown): Case['damage'] =>
  (files) => ({ ...files, [name]: JSON.stringify(change(JSON.parse(contentOf(files, name)) as Value)) });

export const set =
  (name: string, content: string | Uint8Array): Case['damage'] =>
  (files) => ({ ...files, [name]: content });

export const remove =
  (name: string): Case['damage'] =>
  (files) =>
    Object.fromEntries(Object.entries(files).filter(([key]) => key !== name));
