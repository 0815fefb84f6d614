import { dropControls } from './plain-characters.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '%': '&#37;',
};
// Braces and doubled per cent signs are what mail merge programs take for their own further down the line.
const special = /[&<>"]|\{(?=\{)|(?<=\{)\{|%(?=%)|(?<=%)%/gu;

/**
 * Markup that is safe to stand in a document or in a quoted attribute. Only `escapeHtml` and `html` make it, so that a
 * field of this type proves that its words were escaped. Handlebars asks `toHTML` and escapes everything else.
 */
export class SafeHtml {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  static escape(text: string): SafeHtml {
    const clean = dropControls(text);
    if (!/[&<>"{%]/u.test(clean)) return new SafeHtml(clean);
    return new SafeHtml(clean.replace(special, (character) => entities[character] ?? ''));
  }

  static fill(literals: TemplateStringsArray, values: readonly (SafeHtml | string)[]): SafeHtml {
    const parts = values.map((value) =>
      (value instanceof SafeHtml ? value : SafeHtml.escape(value)).toHTML(),
    );
    return new SafeHtml(literals.map((literal, index) => literal + (parts[index] ?? '')).join(''));
  }

  static join(parts: readonly SafeHtml[]): SafeHtml {
    return new SafeHtml(parts.map((part) => part.toHTML()).join(''));
  }

  toHTML(): string {
    return this.#markup;
  }
}

/** Text as text: whatever it holds, it is neither HTML nor a template, and stands in an attribute too. */
export const escapeHtml = (text: string): SafeHtml => SafeHtml.escape(text);

/** Markup of Lectern's own with text in it: ``html`<em>${words}</em>` `` escapes `words` unless it is safe already. */
export const html = (literals: TemplateStringsArray, ...values: readonly (SafeHtml | string)[]): SafeHtml =>
  SafeHtml.fill(literals, values);

export const joinHtml = (parts: readonly SafeHtml[]): SafeHtml => SafeHtml.join(parts);
