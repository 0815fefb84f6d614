import type { Block } from '../../article/block.ts';
import type { Speaker } from '../../article/speaker.ts';
import type { SetBlock } from '../quotation.ts';
import type { Words } from '../words/words.ts';
import type { Indent } from './wrap.ts';

/** What the texts of all blocks of one email share. */
export interface TextSetting {
  readonly language: string;
  readonly words: Words;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** One text a block, without the empty lines between them. */
  readonly textAll: (blocks: readonly SetBlock[], indent: Indent) => readonly string[];
  /** The texts of blocks as the article has them, inside an item. */
  readonly textInside: (blocks: readonly Block[], indent: Indent) => readonly string[];
}
