/**
 * parse5 looks at a page one character at a time, and hands words and blanks on one by one. Most characters of a page only
 * prolong the text or the attribute that they stand in: here they are taken together, up to the next that may end it.
 * The tree is the same, but for blanks beside words that the standard leaves out, as in a frameset. Lines and columns,
 * for which nobody here asks, are not counted. What is overridden here parse5 keeps for itself: a test compares the trees,
 * for the day when another version of it is taken.
 */
import { Parser, Tokenizer, TokenizerMode, type DefaultTreeAdapterMap, type Token } from 'parse5';
import type { Element } from './dom.ts';
import { keepOffsets } from './keep-offsets.ts';

const space = 0x20;
const quotationMark = 0x22;
const ampersand = 0x26;
const lessThan = 0x3c;
const carriageReturn = 0x0d;

class SwiftTokenizer extends Tokenizer {
  /** A blank begins no run: between the parts of a page it is treated otherwise than words. */
  protected override _emitCodePoint(codePoint: number): void {
    super._emitCodePoint(codePoint);
    if (codePoint > space && this.state <= TokenizerMode.SCRIPT_DATA) this.#takeUntil(lessThan);
  }

  protected override _stateAttributeValueDoubleQuoted(codePoint: number): void {
    super._stateAttributeValueDoubleQuoted(codePoint);
    if (codePoint >= space && codePoint !== quotationMark && codePoint !== ampersand)
      this.#takeUntil(quotationMark);
  }

  /** Adds to the run of characters that are used as they are what stands before the next one that is not, or that may end it. */
  #takeUntil(end: number): void {
    const { preprocessor } = this;
    const { html } = preprocessor;
    let next = preprocessor.pos + 1;
    for (; next < html.length; next += 1) {
      const unit = html.charCodeAt(next);
      if (unit === end || unit === ampersand || unit === carriageReturn || unit === 0) break;
      if (unit >= 0xd800 && unit <= 0xdfff) break;
    }
    preprocessor.pos = next - 1;
    this.runEnd = next;
  }
}

type Insertion = Parameters<Parser<DefaultTreeAdapterMap>['_attachElementToTree']>[2];

export class SwiftParser extends Parser<DefaultTreeAdapterMap> {
  constructor(...rest: ConstructorParameters<typeof Parser<DefaultTreeAdapterMap>>) {
    super(...rest);
    this.tokenizer = new SwiftTokenizer(this.options, this);
  }

  override _attachElementToTree(
    element: Element,
    location: Token.LocationWithAttributes | null,
    { parent, beforeElement }: Insertion,
  ): void {
    element.sourceCodeLocation = location && keepOffsets(element.tagName, location);
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement);
    else this.treeAdapter.appendChild(parent, element);
  }
}
