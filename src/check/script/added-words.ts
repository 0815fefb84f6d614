import { wcag } from '../standards.ts';
import { flawOf, scriptRule } from './script-rule.ts';

/** Front matter stands in no block. */
const withoutBlock = ['headline', 'byline', 'narration'];

export const addedWords = scriptRule({
  id: 'script/added-words',
  checks: 'Words that are not the article’s are marked as added, and map to nothing of it.',
  standard: wcag('captions-prerecorded'),
  severity: 'error',
  hint: 'A listener may ask which words the newspaper wrote: announcements and the sign-off are Lectern’s.',
  *check({ segments }) {
    for (const segment of segments) {
      const { kind, added, block, map } = segment;
      const isOwn = kind === 'announcement' || kind === 'signOff';
      if (isOwn && !added) yield flawOf(segment, 'is not marked as added.');
      if (added && map.length > 0) yield flawOf(segment, 'is added and maps to words of the article.');
      if (!added && block === null && !withoutBlock.includes(kind))
        yield flawOf(segment, 'belongs to no block.');
      if (!added && map.length === 0 && kind !== 'byline')
        yield flawOf(segment, 'maps to no words of the article.');
    }
  },
});
