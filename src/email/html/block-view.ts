import { setBlocks, type SetBlock } from '../quotation.ts';
import { figureView } from './figure.ts';
import { headingView } from './heading.ts';
import { listView } from './list.ts';
import { paragraphView } from './paragraph.ts';
import { quotationView } from './quotation.ts';
import type { HtmlSetting } from './setting.ts';
import { tableView } from './table.ts';
import type { BlockView } from './views.ts';

type Views = {
  readonly [K in SetBlock['kind']]: (block: SetBlock & { kind: K }, setting: HtmlSetting) => BlockView;
};

const views: Views = {
  heading: headingView,
  paragraph: paragraphView,
  quotation: quotationView,
  list: listView,
  figure: figureView,
  table: tableView,
  rule: () => ({ kind: 'rule' }),
};

function blockView<K extends SetBlock['kind']>(
  block: SetBlock & { kind: K },
  setting: HtmlSetting,
): BlockView {
  return views[block.kind](block, setting);
}

/** The setting with its way back to the views of blocks inside blocks. */
export function withViews(setting: Omit<HtmlSetting, 'viewAll' | 'viewInside'>): HtmlSetting {
  const whole: HtmlSetting = {
    ...setting,
    viewAll: (blocks) => blocks.map((block) => blockView(block, whole)),
    viewInside: (blocks) => whole.viewAll(setBlocks(blocks, setting.speakers)),
  };
  return whole;
}
