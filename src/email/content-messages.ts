import type { Article } from '../article/article.ts';
import type { Figure } from '../article/block.ts';
import { walkBlocks } from '../article/walk.ts';
import { textOf } from '../article/text.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { textsOf } from './article-links.ts';
import { flatSpans } from './flat-spans.ts';
import { linkTarget } from './link-target.ts';
import { pictureSource } from './picture.ts';
import { toOneLine } from './plain-characters.ts';

function* pictureMessages(figure: Figure): Generator<Message> {
  const picture = figure.src ?? toOneLine(figure.alt ?? textOf(figure.caption));
  if (pictureSource(figure) === null) yield report('email-picture-not-shown', { picture });
  if (figure.alt === null) yield report('email-picture-undescribed', { picture });
}

/** What of an article's links and pictures an email cannot hold. */
export function* contentMessages(article: Article): Generator<Message> {
  for (const spans of textsOf(article))
    for (const { href, text } of flatSpans(spans))
      if (href !== null && linkTarget(href) === null)
        yield report('email-link-left-out', { words: text, href });
  for (const block of walkBlocks(article.body)) if (block.kind === 'figure') yield* pictureMessages(block);
}
