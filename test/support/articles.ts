import type * as fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import type { Block, ListItem, TableCell } from '../../src/article/block.ts';
import type { Range, SourceText } from '../../src/article/source.ts';
import type { QuoteSpan, Span, TextSpan } from '../../src/article/span.ts';
import type { Attribution, Speaker } from '../../src/article/speaker.ts';
import { textOf } from '../../src/article/text.ts';
import {
  articleRecipes,
  speakerPool,
  type ArticleRecipe,
  type BlockRecipe,
  type ItemRecipe,
  type PartRecipe,
  type WordsRecipe,
} from './article-recipes.ts';

export interface WrittenArticle {
  readonly article: Article & { readonly language: string };
  readonly source: SourceText;
}

type Recipe<K extends BlockRecipe['kind']> = Extract<BlockRecipe, { kind: K }>;

/** Writes the source and the article side by side, so that every place is true. */
class ArticleWriter {
  #source = '';
  #blocks = 0;
  #quotes = 0;
  readonly #speakers: Speaker[] = [];

  write({ language, headline, standfirst, body, ...front }: ArticleRecipe): WrittenArticle {
    const top = this.#line([headline]);
    const summary = standfirst.length === 0 ? null : this.#line(standfirst);
    const blocks = body.flatMap((recipe) => this.#block(recipe));
    return {
      article: {
        ...front,
        language,
        headline: top,
        standfirst: summary,
        url: null,
        body: blocks,
        speakers: this.#speakers,
      },
      source: { name: 'generated.txt', text: this.#source },
    };
  }

  #put(text: string): Range {
    const start = this.#source.length;
    this.#source += text;
    return { start, end: this.#source.length };
  }

  #since(start: number): Range {
    return { start, end: this.#source.length };
  }

  #words({ words, end, emphasis, href, language }: WordsRecipe): TextSpan[] {
    const style = { kind: 'text', emphasis, href, language } as const;
    // "&" comes from an entity and a blank now and then from a line break: replacements, in the model's sense.
    return (words.join(' ') + end).split(/(&)|( (?=t))/u).flatMap((text: string | undefined): TextSpan[] => {
      if (text === undefined || text === '') return [];
      const written = text === '&' ? '&amp;' : text === ' ' ? '  \n' : text;
      return [{ ...style, text, place: this.#put(written) }];
    });
  }

  #blank(): TextSpan {
    return { kind: 'text', text: ' ', place: this.#put(' '), emphasis: 'none', href: null, language: null };
  }

  #plain(recipes: readonly WordsRecipe[]): TextSpan[] {
    return recipes.flatMap((recipe, index) => [
      ...(index > 0 ? [this.#blank()] : []),
      ...this.#words(recipe),
    ]);
  }

  #spans(recipes: readonly PartRecipe[]): Span[] {
    return recipes.flatMap((recipe, index): Span[] => {
      const gap = index > 0 ? [this.#blank()] : [];
      return [...gap, ...(recipe.kind === 'words' ? this.#words(recipe) : [this.#quote(recipe)])];
    });
  }

  #quote({
    marks: [open, close],
    said,
    speaker,
    continues,
  }: Extract<PartRecipe, { kind: 'quote' }>): QuoteSpan {
    const id = `q${(this.#quotes += 1)}`;
    const attribution = this.#attribution(speaker, continues);
    this.#put(open);
    const start = this.#source.length;
    const spans = this.#plain(said);
    const place = this.#since(start);
    this.#put(close);
    return { kind: 'quote', id, open, close, spans, place, attribution };
  }

  #attribution(index: number | null, continues: boolean): Attribution {
    if (index === null) return { speaker: null, verb: null, phrase: null, continues, reason: 'generated' };
    const { phrase, ...pooled } = speakerPool[index] ?? speakerPool[0];
    let speaker = this.#speakers.find(({ name }) => name === pooled.name);
    if (speaker === undefined) {
      speaker = { ...pooled, id: `s${this.#speakers.length + 1}`, aliases: [] };
      this.#speakers.push(speaker);
    }
    return { speaker: speaker.id, verb: 'said', phrase, continues, reason: 'generated' };
  }

  #line(recipes: readonly WordsRecipe[]) {
    const start = this.#source.length;
    const spans = this.#plain(recipes);
    const place = this.#since(start);
    this.#put('\n\n');
    return { spans, place };
  }

  #node<T>(fill: () => T): T & { readonly id: string; readonly place: Range } {
    const id = `b${(this.#blocks += 1)}`;
    const start = this.#source.length;
    const filled = fill();
    const place = this.#since(start);
    this.#put('\n\n');
    return { ...filled, id, place };
  }

  #block(recipe: BlockRecipe): Block[] {
    switch (recipe.kind) {
      case 'heading':
      case 'paragraph':
        return [this.#running(recipe)];
      case 'rule':
        return [this.#rule()];
      case 'blockQuotation':
        return [this.#blockQuotation(recipe)];
      case 'list':
        return this.#list(recipe);
      case 'figure':
        return [this.#figure(recipe)];
      case 'table':
        return [this.#table(recipe)];
    }
  }

  #running({ parts, ...rest }: Recipe<'heading'> | Recipe<'paragraph'>): Block {
    return this.#node(() => ({ ...rest, spans: this.#spans(parts) }));
  }

  #rule(): Block {
    return this.#node(() => {
      this.#put('* * *');
      return { kind: 'rule' as const };
    });
  }

  #blockQuotation({ speaker, body, source }: Recipe<'blockQuotation'>): Block {
    return this.#node(() => {
      const quote = `q${(this.#quotes += 1)}`;
      const attribution = this.#attribution(speaker, false);
      const blocks = body.flatMap((inner) => this.#block(inner));
      const line = source === null ? null : this.#spans(source);
      return { kind: 'blockQuotation', quote, attribution, body: blocks, source: line };
    });
  }

  #list({ leadIn, items, holds, ordered, start }: Recipe<'list'>): Block[] {
    const before = leadIn.length === 0 ? null : this.#node(() => this.#leadIn(leadIn));
    const list = this.#node(() => ({
      kind: 'list' as const,
      holds,
      ordered,
      start,
      reason: 'generated',
      leadIn: before && { block: before.id, ...before.last },
      items: items.map((item) => this.#item(item)),
    }));
    return before === null ? [list] : [{ id: before.id, place: before.place, ...before.paragraph }, list];
  }

  #leadIn(leadIn: readonly WordsRecipe[]) {
    const spans = this.#plain(leadIn);
    const whole = textOf(spans);
    const last = leadIn.at(-1);
    const start = whole.length - (last === undefined ? 0 : last.words.join(' ').length + last.end.length);
    return {
      paragraph: { kind: 'paragraph' as const, spans },
      last: { start, end: whole.length, text: whole.slice(start) },
    };
  }

  #item({ parts, body }: ItemRecipe): ListItem {
    return this.#node(() => {
      const spans = this.#spans(parts);
      return { kind: 'item', spans, body: body.flatMap((inner) => this.#block(inner)) };
    });
  }

  #figure({ alt, caption, credit }: Recipe<'figure'>): Block {
    return this.#node(() => {
      this.#put(alt ?? '');
      const spans = this.#spans(caption);
      this.#put(credit ?? '');
      return { kind: 'figure', src: 'picture.jpg', alt, caption: spans, credit };
    });
  }

  #table({ caption, headers, rows }: Recipe<'table'>): Block {
    const cell = (words: readonly WordsRecipe[], header: boolean): TableCell => ({
      spans: this.#plain(words),
      header,
    });
    return this.#node(() => {
      const title = this.#spans(caption);
      const first = headers === null ? [] : [headers.map((words) => cell([words], true))];
      return {
        kind: 'table',
        caption: title,
        rows: [...first, ...rows.map((row) => row.map((words) => cell(words, false)))],
      };
    });
  }
}

export const writeArticle = (recipe: ArticleRecipe): WrittenArticle => new ArticleWriter().write(recipe);

/** Arbitrary articles with the source that they could have been read from: ids in order, every place true. */
export const articles: fc.Arbitrary<WrittenArticle> = articleRecipes.map(writeArticle);
