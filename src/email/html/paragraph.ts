import type { Paragraph } from '../../article/block.ts';
import type { Span, TextSpan } from '../../article/span.ts';
import { flatSpans } from '../flat-spans.ts';
import type { HtmlSetting } from './setting.ts';
import type { ParagraphView } from './views.ts';
import { wordsView } from './words-view.ts';

const isStrong = ({ text, emphasis }: TextSpan): boolean =>
  text.trim() === '' || emphasis === 'strong' || emphasis === 'both';

/** A paragraph in bold throughout would pose as a heading that no screen reader finds: it is set as plain text. */
function withoutPose(spans: readonly Span[]): readonly Span[] {
  const flat = flatSpans(spans);
  if (!flat.every(isStrong)) return spans;
  return flat.map((span) => ({ ...span, emphasis: span.emphasis === 'both' ? 'em' : 'none' }));
}

export const paragraphView = ({ spans }: Paragraph, setting: HtmlSetting): ParagraphView => ({
  kind: 'paragraph',
  words: wordsView(withoutPose(spans), setting),
});
