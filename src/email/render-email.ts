/** The email rendition: an edition in, email.html, email.txt and email.eml out, in memory. */
import type { Config } from '../config/config.ts';
import type { Edition } from '../edition/edition.ts';
import type { Message } from '../errors/message.ts';
import type { OutputFile } from '../ports/files.ts';
import { articleLinks } from './article-links.ts';
import { contentMessages } from './content-messages.ts';
import { frameOf, type Frame } from './frame.ts';
import { withViews } from './html/block-view.ts';
import { headingLevels } from './html/heading-levels.ts';
import { linkLabels } from './link-labels.ts';
import { formatMessage } from './mime/message.ts';
import { setBlocks } from './quotation.ts';
import { renderHtml } from './render-html.ts';
import { settingMessages } from './setting-messages.ts';
import { withTexts } from './text/block-text.ts';
import { textView } from './text/text-view.ts';
import type { CompiledTheme } from './theme.ts';
import { usableSettings } from './usable-settings.ts';
import { areForeign, wordsFor } from './words/words-for.ts';

const ownLinks = ({ listen, web, unsubscribe }: Frame) =>
  [listen, web, ...unsubscribe].filter((link) => link !== null);

/** email.html and email.txt of an edition. The settings are usable ones. */
export function renderForms(
  edition: Edition,
  options: { readonly config: Config; readonly theme: CompiledTheme },
) {
  const { article } = edition;
  const { language } = article;
  const words = wordsFor(language);
  const frame = frameOf(edition, options.config, words);
  const links = articleLinks(article);
  const labels = linkLabels(links, ownLinks(frame));
  const speakers = new Map(article.speakers.map((each) => [each.id, each]));
  const blocks = setBlocks(article.body, speakers);
  const shared = { language, words, speakers };
  const foreign = areForeign(words, language);
  const setting = withViews({ ...shared, labels, foreign, levels: headingLevels(article.body) });
  const { html, messages } = renderHtml({ article, blocks, frame, theme: options.theme, setting });
  const text = options.theme.fillText(textView(frame, { blocks, links, labels }, withTexts(shared)));
  return { subject: frame.subject, html, text, messages };
}

/**
 * Renders email.html, email.txt and email.eml. Every block of the article stands in each of them, in its order; where
 * a mail program would cut the HTML off, it ends at a sentence, links to the rest, and a message names what is missing.
 * A setting that is missing leaves out what it would have fed, with a message.
 */
export async function renderEmail(
  edition: Edition,
  options: { readonly config: Config; readonly theme: CompiledTheme },
): Promise<{ readonly files: readonly OutputFile[]; readonly messages: readonly Message[] }> {
  const { config, messages } = usableSettings(options.config);
  const { subject, html, text, messages: sizes } = renderForms(edition, { ...options, config });
  const { slug, date, article } = edition;
  const eml = formatMessage({ slug, date, language: article.language, subject, text, html }, config);
  return {
    files: [
      { name: 'email.html', content: html },
      { name: 'email.txt', content: text },
      { name: 'email.eml', content: eml },
    ],
    messages: [...messages, ...settingMessages(edition, config), ...contentMessages(article), ...sizes],
  };
}
