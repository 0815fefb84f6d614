import type { Figure } from '../article/block.ts';
import { webTarget } from './link-target.ts';
import { toOneLine } from './plain-characters.ts';
import type { Phrase } from './phrase.ts';
import type { Words } from './words/words.ts';

/** Where a mail program can fetch the picture; null for a path beside the source, which no reader has. */
export const pictureSource = ({ src }: Figure): string | null => (src === null ? null : webTarget(src));

/** What stands for a picture in words; null for a decorative one, which stands for nothing. */
export function pictureWords({ alt, caption }: Figure, words: Words): Phrase | null {
  if (alt === null) {
    return { text: caption.length > 0 ? words.pictureInCaption : words.pictureUndescribed, own: true };
  }
  const text = toOneLine(alt);
  return text === '' ? null : { text, own: false };
}
