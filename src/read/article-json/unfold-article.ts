import type { Article, Line } from '../../article/article.ts';
import type { Block, ListItem, TableCell } from '../../article/block.ts';
import type { Range } from '../../article/source.ts';
import type { Span, TextSpan } from '../../article/span.ts';
import { placeOf } from '../../article/text.ts';
import { noAttribution } from '../no-attribution.ts';

export interface UnfoldedArticle {
  readonly article: Article;
  /** The words of the article, in which all its places hold. */
  readonly text: string;
}

/** An article as a reader would have made it: quotations as words with their marks, nothing understood yet. */
export const unfoldArticle = (article: Article): UnfoldedArticle => new Unfolding().article(article);

class Unfolding {
  #text = '';
  /** Where the last words end, before the blank line behind them. */
  #end = 0;

  article(article: Article): UnfoldedArticle {
    const { headline, standfirst, body } = article;
    const unfolded = {
      headline: this.#line(headline),
      standfirst: standfirst === null ? null : this.#line(standfirst),
      body: this.#blocks(body),
    };
    return { article: { ...article, ...unfolded, speakers: [] }, text: this.#text };
  }

  #line({ spans }: Line): Line {
    const written = this.#spans(spans);
    return { spans: written, place: placeOf(written) };
  }

  #blocks(blocks: readonly Block[]): readonly Block[] {
    return blocks.map((block) => {
      const start = this.#text.length;
      const unfolded = this.#block(block);
      return { ...unfolded, place: this.#since(start) };
    });
  }

  #block(block: Block): Block {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, spans: this.#spans(block.spans) };
      case 'blockQuotation': {
        const body = this.#blocks(block.body);
        const source = block.source === null ? null : this.#spans(block.source);
        return { ...block, quote: '', body, source, attribution: noAttribution };
      }
      case 'list': {
        const items = block.items.map((item) => this.#item(item));
        return { ...block, holds: 'points', reason: '', leadIn: null, items };
      }
      case 'figure':
        return { ...block, caption: this.#spans(block.caption) };
      case 'table': {
        const caption = this.#spans(block.caption);
        return { ...block, caption, rows: block.rows.map((row) => row.map((cell) => this.#cell(cell))) };
      }
      case 'rule':
    }
    return block;
  }

  #item(item: ListItem): ListItem {
    const start = this.#text.length;
    const spans = this.#spans(item.spans);
    return { ...item, spans, body: this.#blocks(item.body), place: this.#since(start) };
  }

  #cell(cell: TableCell): TableCell {
    return { ...cell, spans: this.#spans(cell.spans) };
  }

  /** Writes running text, with a blank line behind it. */
  #spans(spans: readonly Span[]): readonly TextSpan[] {
    const written: TextSpan[] = [];
    for (const span of spans.flatMap(asText)) {
      const place = this.#put(span.text);
      const last = written.at(-1);
      if (last !== undefined && last.text !== '\n' && span.text !== '\n' && isSetAlike(last, span))
        written[written.length - 1] = {
          ...last,
          text: last.text + span.text,
          place: { start: last.place.start, end: place.end },
        };
      else written.push({ ...span, place });
    }
    this.#end = this.#text.length;
    this.#put('\n\n');
    return written;
  }

  #put(text: string): Range {
    const start = this.#text.length;
    this.#text += text;
    return { start, end: this.#text.length };
  }

  #since(start: number): Range {
    return { start, end: Math.max(start, this.#end) };
  }
}

const isSetAlike = (one: TextSpan, other: TextSpan): boolean =>
  one.emphasis === other.emphasis && one.href === other.href && one.language === other.language;

/** A quotation as the words that it was printed as, its marks set like all other text. */
function asText(span: Span): readonly TextSpan[] {
  if (span.kind === 'text') return [span];
  const mark = (text: string): readonly TextSpan[] =>
    text === ''
      ? []
      : [{ kind: 'text', text, place: span.place, emphasis: 'none', href: null, language: null }];
  return [...mark(span.open), ...span.spans, ...mark(span.close)];
}
