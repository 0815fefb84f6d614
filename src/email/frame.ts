/** What stands around the body of an email, in words: the one source of its HTML and of its plain text. */
import type { TextSpan } from '../article/span.ts';
import { textOf } from '../article/text.ts';
import type { Config } from '../config/config.ts';
import type { Edition } from '../edition/edition.ts';
import { creditsOf } from './credits.ts';
import { audioLink, webLink } from './edition-links.ts';
import { flatSpans } from './flat-spans.ts';
import { linkTarget, webTarget } from './link-target.ts';
import type { Phrase } from './phrase.ts';
import { toOneLine } from './plain-characters.ts';
import { preheaderOf } from './preheader.ts';
import { formatDuration } from './words/duration.ts';
import type { Words } from './words/words.ts';

/** A link of Lectern's own. */
export interface FrameLink {
  readonly text: string;
  readonly target: string;
}

export interface Frame {
  /** One line, never empty: the headline. */
  readonly subject: string;
  readonly preheader: string;
  readonly publisher: string | null;
  readonly headline: readonly TextSpan[];
  readonly standfirst: readonly TextSpan[] | null;
  /** Who wrote it, where and when: one line each. */
  readonly credits: readonly (readonly Phrase[])[];
  /** `duration` stands after its words in brackets: "2 min 31 s". */
  readonly listen: (FrameLink & { readonly duration: string }) | null;
  readonly web: FrameLink | null;
  /** Why a person gets this, that the voices are synthetic. */
  readonly notes: readonly string[];
  readonly unsubscribe: readonly FrameLink[];
  readonly postalAddress: string | null;
}

const link = (text: string, target: string | null): FrameLink | null =>
  target === null ? null : { text, target };

function unsubscribeLinks(config: Config, words: Words): readonly FrameLink[] {
  const mail = config.unsubscribeMail === null ? null : linkTarget(`mailto:${config.unsubscribeMail}`);
  const web = config.unsubscribeUrl === null ? null : webTarget(config.unsubscribeUrl);
  return [
    link(words.unsubscribe, web),
    link(web === null ? words.unsubscribe : words.unsubscribeByMail, mail),
  ].filter((link) => link !== null);
}

function listenLink(edition: Edition, config: Config, words: Words): Frame['listen'] {
  const audio = link(words.listen, audioLink(edition, config));
  const duration = formatDuration(edition.narration?.audio.durationMs ?? 0, words);
  return audio === null ? null : { ...audio, duration };
}

/** Everything that a missing setting would have fed is left out of it: it never holds a dead link. */
export function frameOf(edition: Edition, config: Config, words: Words): Frame {
  const { article, narration } = edition;
  const publisher = config.publisher ?? article.publisher;
  return {
    subject: toOneLine(textOf(article.headline.spans)),
    preheader: preheaderOf(article, words.wholeArticle),
    publisher,
    headline: flatSpans(article.headline.spans),
    standfirst: article.standfirst && flatSpans(article.standfirst.spans),
    credits: creditsOf(article, publisher, words),
    listen: listenLink(edition, config, words),
    web: link(words.readOnWeb, webLink(edition, config)),
    notes: [
      ...(publisher === null ? [] : [words.why(publisher)]),
      ...(narration === null ? [] : [words.syntheticVoices]),
    ],
    unsubscribe: unsubscribeLinks(config, words),
    postalAddress: config.postalAddress,
  };
}
