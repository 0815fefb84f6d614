import { textOf } from '../../article/text.ts';
import type { ArticleLink } from '../article-links.ts';
import type { Frame, FrameLink } from '../frame.ts';
import type { LinkLabels } from '../link-labels.ts';
import type { SetBlock } from '../quotation.ts';
import type { TextSetting } from './setting.ts';
import { flush, lineWidth, wrap } from './wrap.ts';

/** All that `text/email.hbs` is filled with: texts in lines, which the template puts empty lines between. */
export interface TextView {
  readonly publisher: string | null;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly credits: readonly string[];
  /** Listening and reading elsewhere: words and address. */
  readonly actions: readonly string[];
  readonly blocks: readonly string[];
  /** Null where the article has no links. */
  readonly links: { readonly title: string; readonly lines: readonly string[] } | null;
  readonly notes: readonly string[];
  readonly unsubscribe: readonly string[];
  readonly postalAddress: string | null;
}

const wrapOrNull = (text: string | null): string | null => (text === null ? null : wrap(text));

/** Words, a colon and the address: in one line where it fits, for an address is never broken. */
function linkText({ text, target }: FrameLink): string {
  const line = `${text}: ${target}`;
  return line.length <= lineWidth ? line : `${wrap(`${text}:`)}\n${target}`;
}

const withDuration = (listen: Frame['listen']): FrameLink | null =>
  listen === null ? null : { ...listen, text: `${listen.text} (${listen.duration})` };

/** An address that is printed in the article already, and can be followed from there. */
const isPrinted = ({ text, target }: ArticleLink): boolean => text === target || `mailto:${text}` === target;

function linksView(links: readonly ArticleLink[], labels: LinkLabels, title: string): TextView['links'] {
  const lines = links
    .filter((link) => !isPrinted(link))
    .map(({ text, target }) => ({ text, target, label: labels(text, target) }))
    .map(({ text, target, label }) =>
      linkText({ text: label === null ? text : `${text} (${label})`, target }),
    );
  return lines.length === 0 ? null : { title: wrap(`${title}:`), lines };
}

/** An email in plain text around the whole article. Links stand after it, so that they interrupt no sentence. */
export function textView(
  frame: Frame,
  body: {
    readonly blocks: readonly SetBlock[];
    readonly links: readonly ArticleLink[];
    readonly labels: LinkLabels;
  },
  setting: TextSetting,
): TextView {
  return {
    publisher: wrapOrNull(frame.publisher),
    headline: wrap(textOf(frame.headline)),
    standfirst: frame.standfirst === null ? null : wrap(textOf(frame.standfirst)),
    credits: frame.credits.map((line) => wrap(line.map(({ text }) => text).join(''))),
    actions: [withDuration(frame.listen), frame.web].filter((link) => link !== null).map(linkText),
    blocks: setting.textAll(body.blocks, flush),
    links: linksView(body.links, body.labels, setting.words.linksInArticle),
    notes: frame.notes.map((note) => wrap(note)),
    unsubscribe: frame.unsubscribe.map(linkText),
    postalAddress: wrapOrNull(frame.postalAddress),
  };
}
