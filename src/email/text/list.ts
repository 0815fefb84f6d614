import type { List, ListItem } from '../../article/block.ts';
import { textOf } from '../../article/text.ts';
import type { TextSetting } from './setting.ts';
import { wrap, within, type Indent } from './wrap.ts';

/** "• " or "3. ", and as many columns before the lines after it. */
function markedIndent(mark: string, indent: Indent): Indent {
  const hanging = { first: indent.rest, rest: indent.rest };
  return within(hanging, { first: mark, rest: ' '.repeat(mark.length) });
}

function itemText({ spans, body }: ListItem, setting: TextSetting, indent: Indent): string {
  const hanging = { first: indent.rest, rest: indent.rest };
  return [wrap(textOf(spans), indent), ...setting.textInside(body, hanging)].join('\n');
}

/** An item a line, numbered where the article numbers them; agreements say what they are where no lead-in does. */
export function listText(list: List, setting: TextSetting, indent: Indent): string {
  const items = list.items.map((item, index) => {
    const mark = list.ordered ? `${list.start + index}. ` : '• ';
    return itemText(item, setting, markedIndent(mark, indent));
  });
  const isLabelled = list.holds === 'agreements' && list.leadIn === null;
  return [...(isLabelled ? [wrap(`${setting.words.agreed}:`, indent)] : []), ...items].join('\n');
}
