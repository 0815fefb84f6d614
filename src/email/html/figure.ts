import type { Figure } from '../../article/block.ts';
import { pictureSource, pictureWords } from '../picture.ts';
import { escapeHtml, html, type SafeHtml } from '../safe-html.ts';
import { ownWords } from './own-words.ts';
import type { HtmlSetting } from './setting.ts';
import type { FigureView } from './views.ts';
import { wordsViewOrNull } from './words-view.ts';

/** The text alternative as an attribute, or as text where the picture cannot be shown: then it says what it is. */
function altOf(figure: Figure, shown: boolean, setting: HtmlSetting): SafeHtml | null {
  const alt = pictureWords(figure, setting.words);
  if (alt === null || shown) return alt === null ? null : escapeHtml(alt.text);
  if (alt.own) return ownWords(alt.text, setting);
  return html`${ownWords(`${setting.words.picture}:`, setting)} ${alt.text}`;
}

export function figureView(figure: Figure, setting: HtmlSetting): FigureView {
  const src = pictureSource(figure);
  return {
    kind: 'figure',
    src: src === null ? null : escapeHtml(src),
    alt: altOf(figure, src !== null, setting),
    caption: wordsViewOrNull(figure.caption, setting),
    credit: figure.credit === null ? null : escapeHtml(figure.credit),
  };
}
