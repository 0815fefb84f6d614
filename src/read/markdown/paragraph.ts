import type { Block } from '../../article/block.ts';
import type { TextSpan } from '../../article/span.ts';
import { placeOf } from '../../article/text.ts';

/** A paragraph of these spans; nothing where there are none. */
export const paragraphOf = (spans: readonly TextSpan[]): readonly Block[] =>
  spans.length === 0 ? [] : [{ kind: 'paragraph', id: '', place: placeOf(spans), spans }];
