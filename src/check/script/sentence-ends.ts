import { flawOf, scriptRule } from './script-rule.ts';

const title = /(?:^|[\s("“‘])(?:Dr|Mr|Mrs|Ms|Prof|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|St)\.$/u;
const page = /(?:^|\s)pp?\.$/u;

export const sentenceEnds = scriptRule({
  id: 'script/sentence-ends',
  checks: 'No sentence is cut at an abbreviation.',
  standard: 'https://www.w3.org/TR/speech-synthesis11/#S3.1.8',
  severity: 'warning',
  hint: 'The voice falls where the sentence goes on: join the two segments.',
  *check({ segments }) {
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1];
      if (next?.block !== segment.block || next.kind !== segment.kind) continue;
      const isCut =
        (title.test(segment.text) && /^\p{Lu}/u.test(next.text)) ||
        (page.test(segment.text) && /^\d/u.test(next.text)) ||
        (segment.text.endsWith('.') &&
          /^\p{Ll}/u.test(next.text) &&
          segment.speaker?.id === next.speaker?.id);
      if (isCut) yield flawOf(segment, `ends in the middle of a sentence: "${segment.text.slice(-30)}".`);
    }
  },
});
