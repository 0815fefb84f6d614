import type { Heading } from '../../article/block.ts';
import type { HtmlSetting } from './setting.ts';
import type { HeadingView } from './views.ts';
import { wordsView } from './words-view.ts';

export function headingView({ id, level, spans }: Heading, setting: HtmlSetting): HeadingView {
  const shown = setting.levels.get(id) ?? level;
  return { kind: 'heading', level: shown, section: shown === 2, words: wordsView(spans, setting) };
}
