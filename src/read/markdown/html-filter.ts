import type { SourceText } from '../../article/source.ts';
import type { Reports } from '../reports.ts';

/** Elements whose content is code, a form or a picture, and no words of the article. */
const wordless = new Set(
  'script style template iframe object noscript svg textarea select title head canvas audio video'.split(' '),
);
const tag = /^<(\/?)([a-zA-Z][\w:-]*)/;

/**
 * Lets the words of HTML through and keeps its markup out. HTML in an article is never trusted: no tag, no attribute,
 * no script and no style reaches a rendition. Remembers what was left out, for one message each.
 */
export class HtmlFilter {
  readonly #source: SourceText;
  readonly #reports: Reports;
  readonly #tags = new Map<string, number>();
  readonly #closings = new Map<string, readonly number[]>();
  #droppedUntil = 0;

  constructor(source: SourceText, reports: Reports) {
    this.#source = source;
    this.#reports = reports;
  }

  /** Whether what starts at `offset` is inside an element without words. */
  isDropped(offset: number): boolean {
    return offset < this.#droppedUntil;
  }

  /** Takes note of a tag at `offset`, and of the content that goes with it. Gives its name; null for a comment. */
  enterTag(markup: string, offset: number): string | null {
    const [, slash, written] = tag.exec(markup) ?? [];
    if (written === undefined) return null;
    const name = written.toLowerCase();
    const isWordless = wordless.has(name);
    const end = slash === '' && isWordless && !markup.endsWith('/>') ? this.#endOf(name, offset) : null;
    if (end === null) this.#tags.set(name, Math.min(offset, this.#tags.get(name) ?? offset));
    else this.#drop(name, offset, end);
    return name;
  }

  /** Reports the tags that were left out with their words kept. */
  finish(): void {
    const first = Math.min(...this.#tags.values());
    const tags = [...this.#tags.keys()].map((name) => `<${name}>`);
    if (tags.length > 0) this.#reports.add('html-tags-left-out', { tags }, first);
  }

  #drop(name: string, start: number, end: number): void {
    this.#droppedUntil = end;
    const content = this.#source.text.slice(start, end).replace(/^<[^>]*>|<[^>]*>$/g, '');
    this.#reports.add('html-content-left-out', { tag: `<${name}>`, words: excerpt(content) }, start);
  }

  /** Where the element that opens at `offset` ends, behind its closing tag; null where it is never closed. */
  #endOf(name: string, offset: number): number | null {
    const closings = this.#closings.get(name) ?? this.#findClosings(name);
    let [low, high] = [0, closings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((closings[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return closings[low] ?? null;
  }

  #findClosings(name: string): readonly number[] {
    const pattern = new RegExp(`</${name}(?![\\w-])[^<>]{0,100}>?`, 'gi');
    const closings = Array.from(
      this.#source.text.matchAll(pattern),
      (match) => match.index + match[0].length,
    );
    this.#closings.set(name, closings);
    return closings;
  }
}

/** The beginning of left-out content, for a message. */
function excerpt(content: string): string {
  const words = content.slice(0, 200).replace(/\s+/g, ' ').trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
