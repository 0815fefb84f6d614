import type { Figure } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { pictureWords } from '../picture.ts';
import type { TextSetting } from './setting.ts';
import { wrap, type Indent } from './wrap.ts';

/** What the picture shows, its caption and its credit; nothing for a decorative picture without a caption. */
export function figureText(figure: Figure, { words }: TextSetting, indent: Indent): string {
  const alt = pictureWords(figure, words);
  const described = alt === null ? '' : alt.own ? `${alt.text}.` : `${words.picture}: ${alt.text}`;
  return [described, textOf(figure.caption), figure.credit ?? '']
    .filter((line) => line.trim() !== '')
    .map((line) => wrap(line, indent))
    .join('\n');
}
