import type { Span, TextSpan } from '../../article/span.ts';
import { flatSpans } from '../flat-spans.ts';
import { linkRuns, wordsOfRun, type LinkRun } from '../link-runs.ts';
import { escapeHtml, html, joinHtml, type SafeHtml } from '../safe-html.ts';
import { linesHtml } from './lines.ts';
import { inLanguage } from './own-words.ts';
import type { HtmlSetting } from './setting.ts';
import type { WordsView } from './views.ts';

const emphasise: Readonly<Record<TextSpan['emphasis'], (words: SafeHtml) => SafeHtml>> = {
  none: (words) => words,
  em: (words) => html`<em>${words}</em>`,
  strong: (words) => html`<strong>${words}</strong>`,
  both: (words) => html`<strong><em>${words}</em></strong>`,
};

function spanHtml({ text, emphasis, language }: TextSpan): SafeHtml {
  const printed = emphasise[emphasis](linesHtml(text));
  return language === null ? printed : inLanguage(language, printed);
}

function runView(run: LinkRun, { labels }: HtmlSetting): WordsView[number] {
  const words = joinHtml(run.spans.map(spanHtml));
  if (run.target === null) return { href: null, words };
  const label = labels(wordsOfRun(run), run.target);
  return { href: escapeHtml(run.target), words: label === null ? words : html`${words} (${label})` };
}

/** Running text with emphasis, languages and links; a link's words tell where it goes. */
export const wordsView = (spans: readonly Span[], setting: HtmlSetting): WordsView =>
  linkRuns(flatSpans(spans)).map((run) => runView(run, setting));

/** As `wordsView`, for text of its own that may be none. */
export const wordsViewOrNull = (spans: readonly Span[] | null, setting: HtmlSetting): WordsView | null =>
  spans === null || spans.length === 0 ? null : wordsView(spans, setting);
