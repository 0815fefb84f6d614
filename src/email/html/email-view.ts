import type { Frame, FrameLink } from '../frame.ts';
import type { SetBlock } from '../quotation.ts';
import { escapeHtml } from '../safe-html.ts';
import { directionOf } from '../words/direction.ts';
import { linesHtml } from './lines.ts';
import { ownWords, phrases } from './own-words.ts';
import type { HtmlSetting } from './setting.ts';
import type { EmailView, EndingView, LinkView } from './views.ts';
import { wordsView, wordsViewOrNull } from './words-view.ts';

const linkView = ({ text, target }: FrameLink, setting: HtmlSetting): LinkView => ({
  href: escapeHtml(target),
  words: ownWords(text, setting),
});

const linkViewOrNull = (link: FrameLink | null, setting: HtmlSetting): LinkView | null =>
  link === null ? null : linkView(link, setting);

const listenView = ({ listen }: Frame, setting: HtmlSetting): EmailView['listen'] =>
  listen === null ? null : { ...linkView(listen, setting), duration: ownWords(listen.duration, setting) };

const orNull = (text: string | null) => (text === null ? null : escapeHtml(text));

/** What stands at the end of an email that had to be cut. */
export function endingView({ web }: Frame, setting: HtmlSetting): EndingView {
  const link = web === null ? null : linkView({ ...web, text: setting.words.readRestOnWeb }, setting);
  return { words: ownWords(setting.words.endsEarly, setting), link };
}

/** An email around a body, which is the article's or, with an ending, as much of it as fits. */
export function emailView(
  frame: Frame,
  body: { readonly blocks: readonly SetBlock[]; readonly ending: EndingView | null },
  setting: HtmlSetting,
): EmailView {
  const direction = directionOf(setting.language);
  const sides = direction === 'ltr' ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return {
    language: escapeHtml(setting.language),
    direction,
    near: sides[0],
    far: sides[1],
    subject: escapeHtml(frame.subject),
    preheader: escapeHtml(frame.preheader),
    publisher: orNull(frame.publisher),
    headline: wordsView(frame.headline, setting),
    standfirst: wordsViewOrNull(frame.standfirst, setting),
    credits: frame.credits.map((line) => phrases(line, setting)),
    listen: listenView(frame, setting),
    web: linkViewOrNull(frame.web, setting),
    blocks: setting.viewAll(body.blocks),
    ending: body.ending,
    notes: frame.notes.map((note) => ownWords(note, setting)),
    unsubscribe: frame.unsubscribe.map((link) => linkView(link, setting)),
    postalAddress: frame.postalAddress === null ? null : linesHtml(frame.postalAddress),
  };
}
