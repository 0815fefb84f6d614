import type { Article } from '../../article/article.ts';
import type { Block, List, ListItem } from '../../article/block.ts';
import type { Span } from '../../article/span.ts';
import { textOf } from '../../article/text.ts';
import type { Styles } from './styles.ts';

const width = 78;

/** A piece of running text that is not broken: a word with its style. */
interface Word {
  readonly shown: string;
  readonly columns: number;
}

/** The article itself for people at a terminal: every quotation in its speaker's colour, followed by their number. */
export function formatReading({ body, speakers }: Article, style: Styles): string {
  const numbers = new Map(speakers.map(({ id }, index) => [id, index]));
  return new ReadingView(numbers, style).blocks(body, '');
}

class ReadingView {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #style: Styles;

  constructor(numbers: ReadonlyMap<string, number>, style: Styles) {
    this.#numbers = numbers;
    this.#style = style;
  }

  blocks(blocks: readonly Block[], indent: string): string {
    return blocks.map((block) => this.#block(block, indent)).join('\n');
  }

  #block(block: Block, indent: string): string {
    const { bold, dim } = this.#style;
    switch (block.kind) {
      case 'heading':
        return `${indent}${bold(textOf(block.spans))}\n`;
      case 'paragraph':
        return this.#wrap(block.spans, indent);
      case 'blockQuotation': {
        const source = block.source === null ? '' : this.#wrap(block.source, `${indent}  — `);
        const label = this.#label(block.attribution.speaker);
        return `${indent}${label}\n${this.blocks(block.body, `${indent}${dim('│')} `)}${source}`;
      }
      case 'list':
        return this.#list(block, indent);
      case 'table':
        return block.rows
          .map((cells) => `${indent}${cells.map(({ spans }) => textOf(spans)).join(dim(' | '))}\n`)
          .join('');
      case 'figure': {
        const alt = block.alt ?? 'no text alternative';
        return `${indent}${dim(`[picture: ${alt}]`)}\n${this.#wrap(block.caption, indent)}`;
      }
      case 'rule':
    }
    return `${indent}${dim('* * *')}\n`;
  }

  #list({ ordered, start, items }: List, indent: string): string {
    const format = ({ spans, body }: ListItem, index: number): string => {
      const bullet = ordered ? `${start + index}. ` : '• ';
      return this.#wrap(spans, `${indent}  ${bullet}`) + this.blocks(body, `${indent}    `);
    };
    return items.map(format).join('');
  }

  #label(speaker: string | null): string {
    const index = this.#numbers.get(speaker ?? '');
    return index === undefined ? this.#style.dim('[?]') : this.#style.speaker(index)(`[${index + 1}]`);
  }

  #words(spans: readonly Span[]): readonly Word[] {
    const { dim, speaker } = this.#style;
    const texts = spans.flatMap((span) => {
      if (span.kind === 'text') return [{ text: span.text, colour: (text: string) => text }];
      const index = this.#numbers.get(span.attribution.speaker ?? '');
      const colour = index === undefined ? dim : speaker(index);
      const number = index === undefined ? '?' : String(index + 1);
      return [{ text: `${span.open}${textOf(span.spans)}${span.close}[${number}]`, colour }];
    });
    const words: Word[] = [];
    let glued = false;
    for (const { text, colour } of texts) {
      for (const [index, part] of text.split(/[ \n]/u).entries()) {
        const last = words.at(-1);
        const word = { shown: part === '' ? '' : colour(part), columns: part.length };
        if (index === 0 && glued && last !== undefined) {
          words.splice(-1, 1, { shown: last.shown + word.shown, columns: last.columns + word.columns });
        } else words.push(word);
        glued = true;
      }
    }
    return words.filter(({ columns }) => columns > 0);
  }

  /** Running text in lines; those after the first are indented as far as the words of the first. */
  #wrap(spans: readonly Span[], lead: string): string {
    const indent = lead.replaceAll(/[•—]|\d+\./gu, (mark) => ' '.repeat(mark.length));
    const lines: string[] = [];
    let line = lead;
    let columns = lead.length;
    for (const word of this.#words(spans)) {
      const isFirst = line === lead || line === indent;
      if (!isFirst && columns + 1 + word.columns > width) {
        lines.push(line);
        line = indent;
        columns = indent.length;
      }
      const gap = line === lead || line === indent ? '' : ' ';
      line += gap + word.shown;
      columns += gap.length + word.columns;
    }
    if (line !== lead || lines.length > 0) lines.push(line);
    return lines.map((text) => `${text}\n`).join('');
  }
}
