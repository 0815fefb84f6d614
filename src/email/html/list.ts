import type { List, ListItem } from '../../article/block.ts';
import { escapeHtml } from '../safe-html.ts';
import { ownWords } from './own-words.ts';
import type { HtmlSetting } from './setting.ts';
import type { AgreementsView, BlockView, ItemView, ListView } from './views.ts';
import { wordsView } from './words-view.ts';

const asNested = (view: BlockView): BlockView => (view.kind === 'list' ? { ...view, nested: true } : view);

const itemView = ({ spans, body }: ListItem, setting: HtmlSetting): ItemView => ({
  words: wordsView(spans, setting),
  blocks: setting.viewInside(body).map(asNested),
});

/** A real list; one of agreements is set off, under a label. */
export function listView(list: List, setting: HtmlSetting): ListView | AgreementsView {
  const view: ListView = {
    kind: 'list',
    ordered: list.ordered,
    nested: false,
    first: list.ordered && list.start !== 1 ? escapeHtml(String(list.start)) : null,
    items: list.items.map((item) => itemView(item, setting)),
  };
  if (list.holds === 'points') return view;
  return { kind: 'agreements', label: ownWords(setting.words.agreed, setting), list: view };
}
