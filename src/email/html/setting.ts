import type { Block } from '../../article/block.ts';
import type { Speaker } from '../../article/speaker.ts';
import type { LinkLabels } from '../link-labels.ts';
import type { SetBlock } from '../quotation.ts';
import type { Words } from '../words/words.ts';
import type { BlockView } from './views.ts';

/** What the views of all blocks of one email share. */
export interface HtmlSetting {
  readonly language: string;
  readonly words: Words;
  /** Whether Lectern's own words are in another language than the article. */
  readonly foreign: boolean;
  readonly speakers: ReadonlyMap<string, Speaker>;
  /** Heading levels by block id, none skipped. */
  readonly levels: ReadonlyMap<string, number>;
  readonly labels: LinkLabels;
  readonly viewAll: (blocks: readonly SetBlock[]) => readonly BlockView[];
  /** The views of blocks as the article has them, inside an item. */
  readonly viewInside: (blocks: readonly Block[]) => readonly BlockView[];
}
