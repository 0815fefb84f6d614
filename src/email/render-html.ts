import type { Article } from '../article/article.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { firstWordsAfter } from './cut/first-words-after.ts';
import { countSentences, takeSentences, withoutLooseEnds } from './cut/take-sentences.ts';
import type { Frame } from './frame.ts';
import { emailView, endingView } from './html/email-view.ts';
import type { HtmlSetting } from './html/setting.ts';
import { setBlocks, type SetBlock } from './quotation.ts';
import type { CompiledTheme } from './theme.ts';

/** Gmail shows no more of a message than this, and hides what follows, the way out of the list included. */
const limit = 102_400;
/** From here on a message warns. */
const nearLimit = 92_160;

interface Parts {
  readonly article: Article;
  /** The body as it is set. */
  readonly blocks: readonly SetBlock[];
  readonly frame: Frame;
  readonly theme: CompiledTheme;
  readonly setting: HtmlSetting;
}

interface RenderedHtml {
  readonly html: string;
  readonly messages: readonly Message[];
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const fill = ({ frame, theme, setting, blocks }: Parts): string =>
  theme.fillHtml(emailView(frame, { blocks, ending: null }, setting));

function fillFirst(parts: Parts, sentences: number): string {
  const { frame, theme, setting, article } = parts;
  const kept = withoutLooseEnds(takeSentences(article.body, sentences).blocks);
  const blocks = setBlocks(kept, setting.speakers);
  return theme.fillHtml(emailView(frame, { blocks, ending: endingView(frame, setting) }, setting));
}

/** The most sentences with which the email stays under the limit: 0 where not even one does. */
function mostThatFit(parts: Parts, total: number): number {
  let [fits, tooMany] = [0, total];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (bytesOf(fillFirst(parts, middle)) < limit) fits = middle;
    else tooMany = middle;
  }
  return fits;
}

function cutToFit(parts: Parts): RenderedHtml {
  const { body } = parts.article;
  const total = countSentences(body);
  const kept = mostThatFit(parts, total);
  const html = fillFirst(parts, kept);
  const cut = report('email-cut', { kept, total, from: firstWordsAfter(body, kept), limit });
  const bytes = bytesOf(html);
  return { html, messages: bytes < limit ? [cut] : [cut, report('email-over-limit', { bytes, limit })] };
}

/** email.html: the whole article or, where a mail program would cut that off, as many of its sentences as fit. */
export function renderHtml(parts: Parts): RenderedHtml {
  const html = fill(parts);
  // A UTF-16 unit becomes three bytes at most: a short message needs no counting.
  if (html.length * 3 < nearLimit) return { html, messages: [] };
  const bytes = bytesOf(html);
  if (bytes >= limit) return cutToFit(parts);
  return { html, messages: bytes < nearLimit ? [] : [report('email-near-limit', { bytes, limit })] };
}
