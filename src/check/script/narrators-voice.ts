import { wcag } from '../standards.ts';
import { flawOf } from './script-rule.ts';
import { castRule, isNarrators, speakersHaveVoices, voiceKey } from './voices.ts';

export const narratorsVoice = castRule({
  id: 'script/narrators-voice',
  checks: 'Nobody who is quoted has the narrator’s voice, unless one voice reads everything.',
  standard: wcag('info-and-relationships'),
  severity: 'error',
  hint: 'Quotations in the narrator’s voice are what listeners complain of most: give the speaker another.',
  *check({ conventions, segments }) {
    if (!speakersHaveVoices(conventions)) return;
    const narrators = new Set(segments.filter(isNarrators).map(voiceKey));
    for (const segment of segments) {
      if (segment.speaker === null || !narrators.has(voiceKey(segment))) continue;
      yield flawOf(segment, `${segment.speaker.name} has the narrator’s voice, ${voiceKey(segment)}.`);
    }
  },
});
