import { textOf } from '../../article/text.ts';
import type { Quotation } from '../quotation.ts';
import { nameSpeaker } from '../speaker-name.ts';
import type { TextSetting } from './setting.ts';
import { indentBy, within, wrap, type Indent } from './wrap.ts';

/** A quotation further in, with its source after a dash, which screen readers pause at and do not name. */
export function quotationText(quotation: Quotation, setting: TextSetting, indent: Indent): string {
  const { body, source, speaker } = quotation;
  const inner = within(indent, indentBy(4));
  const named = speaker === null ? null : nameSpeaker(speaker, setting.language);
  const printed = source === null ? named : textOf(source);
  const words = setting.textAll(body, inner).join('\n\n');
  const under =
    printed === null ? [] : [wrap(`— ${printed}`, { first: inner.rest, rest: `${inner.rest}  ` })];
  return [words, ...under].join('\n');
}
