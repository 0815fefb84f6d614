import { textOf } from '../../article/text.ts';
import { toOneLine } from '../plain-characters.ts';
import type { Quotation } from '../quotation.ts';
import { escapeHtml } from '../safe-html.ts';
import { nameSpeaker } from '../speaker-name.ts';
import type { HtmlSetting } from './setting.ts';
import type { QuotationView } from './views.ts';
import { wordsViewOrNull } from './words-view.ts';

/** A blockquote: its label is heard on entering it, its source is read under it. */
export function quotationView(quotation: Quotation, setting: HtmlSetting): QuotationView {
  const { body, source, speaker } = quotation;
  const named = speaker === null ? null : nameSpeaker(speaker, setting.language);
  const printed = source === null ? named : toOneLine(textOf(source));
  const words = named === null ? null : [{ href: null, words: escapeHtml(named) }];
  return {
    kind: 'quotation',
    blocks: setting.viewAll(body),
    label: printed === null ? null : escapeHtml(printed),
    source: wordsViewOrNull(source, setting) ?? words,
  };
}
