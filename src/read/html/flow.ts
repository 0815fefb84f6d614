/** From a run of elements to blocks. */
import type { Block, Figure } from '../../article/block.ts';
import type { TextSpan } from '../../article/span.ts';
import { plainStyle, type SpanStyle } from '../span-writer.ts';
import { blockHandlers } from './blocks.ts';
import { attributeOf, isElement, isText, type Element, type Node } from './dom.ts';
import { extentOf } from './extent.ts';
import { isCaption, isTracker, readPicture, withCaption } from './figure.ts';
import { makeSetting, placeOfElement, type Origin, type Setting } from './setting.ts';
import { embeddedTags, inlineTags, isHidden, isWordless } from './tags.ts';
import { styleInside, writeText } from './write-inline.ts';

/** The setting in which a source's elements are read. */
export const openSetting = (origin: Origin): Setting => makeSetting({ ...origin, readBlocks, readSpans });

function readBlocks(nodes: readonly Node[], setting: Setting): readonly Block[] {
  const flow = new Flow(setting);
  flow.read(nodes, plainStyle);
  return flow.finish();
}

function readSpans(nodes: readonly Node[], setting: Setting): readonly TextSpan[] {
  const flow = new Flow(setting, 'line');
  flow.read(nodes, plainStyle);
  return setting.writer.take();
}

class Flow {
  readonly #setting: Setting;
  readonly #form: 'blocks' | 'line';
  readonly #blocks: Block[] = [];
  /** Pictures met inside a paragraph, which stand behind it. */
  #figures: Figure[] = [];
  /** What was written last: words, a line break, or nothing since the paragraph began. */
  #last: 'nothing' | 'words' | 'break' = 'nothing';

  constructor(setting: Setting, form: 'blocks' | 'line' = 'blocks') {
    this.#setting = setting;
    this.#form = form;
  }

  read(nodes: readonly Node[], style: SpanStyle): void {
    for (const node of nodes) {
      if (isText(node)) this.#readText(node.value.trim() !== '', () => writeText(node, style, this.#setting));
      else if (isElement(node)) this.#readElement(node, style);
    }
  }

  finish(): readonly Block[] {
    this.#endParagraph();
    return this.#blocks;
  }

  #readText(hasWords: boolean, write: () => void): void {
    write();
    if (hasWords) this.#last = 'words';
  }

  #readElement(element: Element, style: SpanStyle): void {
    const { tagName } = element;
    const { leftOut, offset } = this.#setting;
    if (isWordless(element)) return this.#readWordless(element);
    const reason = isHidden(element) ? 'hidden on the page' : this.#setting.exclude(element);
    if (reason !== null) return leftOut.add(element, reason, offset);
    if (tagName === 'br') return this.#breakLine(element);
    if (tagName === 'img') return this.#readPicture(element, style);
    if (embeddedTags.has(tagName)) return this.#readEmbedded(element);
    if (inlineTags.has(tagName)) return this.#readInline(element, style);
    this.#readBlock(element, style);
  }

  /** Buttons and drawings have words that are not the article's; scripts have none. */
  #readWordless(element: Element): void {
    if (['button', 'select', 'textarea'].includes(element.tagName))
      this.#setting.leftOut.add(element, 'a form', this.#setting.offset);
  }

  #readEmbedded(element: Element): void {
    const src = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? '';
    if (!/^(?:https?:)?\/\//.test(src)) return;
    const words = attributeOf(element, 'title')?.trim() || src;
    this.#setting.leftOut.addWords(
      words,
      'embedded from elsewhere',
      placeOfElement(element, this.#setting).start,
    );
  }

  /** Two breaks in a row are what old pages end a paragraph with. */
  #breakLine(element: Element): void {
    if (this.#last === 'break' && this.#form === 'blocks') return this.#endParagraph();
    if (this.#last !== 'words') return;
    this.#setting.writer.breakLine(placeOfElement(element, this.#setting));
    this.#last = 'break';
  }

  #readPicture(element: Element, style: SpanStyle): void {
    if (isTracker(element)) return;
    const alt = attributeOf(element, 'alt')?.trim() ?? '';
    const isSign = /^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12;
    if (this.#form === 'line' || isSign) return this.#writeAlt(alt, element, style);
    const figure = readPicture(element, this.#setting);
    if (this.#last === 'nothing') this.#blocks.push(figure);
    else this.#figures.push(figure);
  }

  #writeAlt(alt: string, element: Element, style: SpanStyle): void {
    if (alt === '') return;
    this.#setting.writer.replace(alt, placeOfElement(element, this.#setting), style);
    this.#last = 'words';
  }

  #readInline(element: Element, style: SpanStyle): void {
    const { writer, offset } = this.#setting;
    const inside = styleInside(element, style, this.#setting);
    const isQuotation = element.tagName === 'q';
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    const mark = (sign: string, tag: { startOffset: number; endOffset: number } | undefined): void => {
      if (tag !== undefined)
        writer.replace(sign, { start: tag.startOffset + offset, end: tag.endOffset + offset }, inside);
    };
    if (isQuotation) mark('“', startTag);
    this.read(element.childNodes, inside);
    if (isQuotation) mark('”', endTag);
  }

  #readBlock(element: Element, style: SpanStyle): void {
    if (this.#form === 'line') return this.#readLine(element, style);
    this.#endParagraph();
    const last = this.#blocks.at(-1);
    if (last?.kind === 'figure' && last.caption.length === 0 && isCaption(element)) {
      this.#blocks[this.#blocks.length - 1] = withCaption(last, element, this.#setting);
      return;
    }
    const handler = blockHandlers[element.tagName]?.(element, this.#setting) ?? null;
    if (handler !== null) this.#blocks.push(...handler);
    else this.read(element.childNodes, styleInside(element, style, this.#setting));
    this.#endParagraph();
  }

  #readLine(element: Element, style: SpanStyle): void {
    const { start, end } = placeOfElement(element, this.#setting);
    this.#setting.writer.breakLine({ start, end: start });
    this.read(element.childNodes, styleInside(element, style, this.#setting));
    this.#setting.writer.breakLine({ start: end, end });
  }

  #endParagraph(): void {
    const spans = this.#setting.writer.take();
    if (spans.length > 0) this.#blocks.push({ kind: 'paragraph', id: '', place: extentOf(spans), spans });
    this.#blocks.push(...this.#figures);
    this.#figures = [];
    this.#last = 'nothing';
  }
}
