import type { Article } from '../../article/article.ts';
import type { Block } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import { walkBlocks } from '../../article/walk.ts';
import type { RenderedScript } from '../script/rendered-script.ts';
import type { LostPiece } from './find-pieces.ts';
import { lettersOf } from './letters.ts';
import { lossesFrom } from './wholeness.ts';

/**
 * What of an article a script does not read, or not in its order. Words that the script adds are left aside. Where it
 * reads attributions first, the sentences of a paragraph may change places, and its letters are counted instead.
 */
export function lossesFromScript(article: Article, script: RenderedScript): readonly LostPiece[] {
  const own = script.segments.filter(({ added }) => !added);
  const lost = lossesFrom(article, own.map(({ text }) => text).join(' '));
  if (lost.length === 0 || script.conventions?.attributionFirst !== true) return lost;
  const said = new Map<string, string>();
  for (const { block, text } of own) if (block !== null) said.set(block, (said.get(block) ?? '') + text);
  const moved = new Set(
    Array.from(walkBlocks(article.body))
      .filter((block): block is Extract<Block, { kind: 'paragraph' }> => block.kind === 'paragraph')
      .filter(({ id, spans }) => sameLetters(textOf(spans), said.get(id) ?? ''))
      .map(({ spans }) => textOf(spans)),
  );
  return lost.filter(({ piece }) => !moved.has(piece.text));
}

const sameLetters = (one: string, other: string): boolean => sorted(one) === sorted(other);
const sorted = (text: string): string => Array.from(lettersOf(text)).toSorted().join('');
