import type { Article } from '../../../src/article/article.ts';
import type { Paragraph } from '../../../src/article/block.ts';
import { walkBlocks } from '../../../src/article/walk.ts';
import { understand } from '../../../src/understand/understand.ts';
import { verbatim } from '../../understand/support.ts';
import type { FoundQuotation } from './gold.ts';

/** An article whose paragraphs are the lines of a text. */
function articleOfLines(text: string): Article {
  const body = [...text.matchAll(/[^\n]+/g)].map((line, index): Paragraph => {
    const span = verbatim(line[0], line.index);
    return { kind: 'paragraph', id: `b${index + 1}`, place: span.place, spans: [span] };
  });
  const headline = { spans: [verbatim('', 0)], place: { start: 0, end: 0 } };
  const unknown = {
    standfirst: null,
    publisher: null,
    byline: [],
    dateline: null,
    published: null,
    url: null,
  };
  return { language: 'en', headline, ...unknown, body, speakers: [] };
}

/** The quotations of a text, an entry and its continuations as one. */
export function findQuotations(text: string): readonly FoundQuotation[] {
  const { article } = understand(articleOfLines(text), { name: 'measure', text });
  const names = new Map(article.speakers.map((speaker) => [speaker.id, speaker.name]));
  const found: (FoundQuotation & { segments: { start: number; end: number }[] })[] = [];
  const spans = [...walkBlocks(article.body)].flatMap((block) => ('spans' in block ? block.spans : []));
  for (const span of spans) {
    if (span.kind === 'text') continue;
    const { speaker, verb, phrase, continues, reason } = span.attribution;
    if (continues) found.at(-1)?.segments.push(span.place);
    else {
      const name = speaker === null ? '' : (names.get(speaker) ?? '');
      found.push({ segments: [span.place], speaker: name, phrase: phrase ?? '', verb, reason });
    }
  }
  return found;
}
