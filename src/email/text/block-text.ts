import { textOf } from '../../article/text.ts';
import { setBlocks, type SetBlock } from '../quotation.ts';
import { figureText } from './figure.ts';
import { listText } from './list.ts';
import { quotationText } from './quotation.ts';
import type { TextSetting } from './setting.ts';
import { tableText } from './table.ts';
import { wrap, type Indent } from './wrap.ts';

type Texts = {
  readonly [K in SetBlock['kind']]: (
    block: SetBlock & { kind: K },
    setting: TextSetting,
    indent: Indent,
  ) => string;
};

const texts: Texts = {
  // One more empty line above makes a heading seen; nothing is drawn that a screen reader would spell.
  heading: ({ spans }, _setting, indent) => `\n${wrap(textOf(spans), indent)}`,
  paragraph: ({ spans }, _setting, indent) => wrap(textOf(spans), indent),
  quotation: quotationText,
  list: listText,
  figure: figureText,
  table: tableText,
  rule: (_rule, _setting, indent) => `${indent.first}* * *`,
};

function blockText<K extends SetBlock['kind']>(
  block: SetBlock & { kind: K },
  setting: TextSetting,
  indent: Indent,
): string {
  return texts[block.kind](block, setting, indent);
}

/** The setting with its way back to the texts of blocks inside blocks. */
export function withTexts(setting: Omit<TextSetting, 'textAll' | 'textInside'>): TextSetting {
  const whole: TextSetting = {
    ...setting,
    textAll: (blocks, indent) =>
      blocks.map((block) => blockText(block, whole, indent)).filter((text) => text !== ''),
    textInside: (blocks, indent) => whole.textAll(setBlocks(blocks, setting.speakers), indent),
  };
  return whole;
}
