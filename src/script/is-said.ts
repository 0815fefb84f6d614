import type { List, ListItem } from '../article/block.ts';
import { textOf } from '../article/text.ts';
import { hasWords } from './draft.ts';
import { speak } from './spoken/speak.ts';

/** Whether a text is said at all: words always are, signs alone only where they have a name. */
export const isSaid = (text: string, language: string): boolean =>
  hasWords(text) || /\p{L}/u.test(speak(text, { language }).spoken);

/** The items of a list that a listener hears, and hears counted: those with a number, words, or something inside. */
export const itemsSaid = ({ items, ordered }: List, language: string): readonly ListItem[] =>
  items.filter(({ spans, body }) => ordered || body.length > 0 || isSaid(textOf(spans), language));
