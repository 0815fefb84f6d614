import { wcag } from '../standards.ts';
import { flawOf } from './script-rule.ts';
import { castRule, speakersHaveVoices, voiceKey } from './voices.ts';

export const neighboursDiffer = castRule({
  id: 'script/neighbours-differ',
  checks: 'Two speakers who follow each other do not sound the same, unless one voice reads everything.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Cast one of them with another voice.',
  *check({ conventions, segments }) {
    if (!speakersHaveVoices(conventions)) return;
    const quoted = segments.filter(({ speaker }) => speaker !== null);
    for (const [index, segment] of quoted.entries()) {
      const before = quoted[index - 1];
      if (before === undefined || before.speaker?.id === segment.speaker?.id) continue;
      if (voiceKey(before) !== voiceKey(segment)) continue;
      const names = `${segment.speaker?.name} sounds like ${before.speaker?.name}, who speaks before`;
      yield flawOf(segment, `${names}: ${voiceKey(segment)}.`);
    }
  },
});
