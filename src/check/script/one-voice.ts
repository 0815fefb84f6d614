import { wcag } from '../standards.ts';
import { flawOf } from './script-rule.ts';
import { castRule, isNarrators, voiceKey } from './voices.ts';

export const oneVoice = castRule({
  id: 'script/one-voice',
  checks: 'The narrator and every speaker have one voice throughout.',
  standard: wcag('consistent-identification'),
  severity: 'error',
  hint: 'A listener knows a speaker by the voice alone.',
  *check({ segments }) {
    const voices = new Map<string, string>();
    for (const segment of segments) {
      const who = isNarrators(segment) ? 'narrator' : (segment.speaker?.id ?? null);
      if (who === null) continue;
      const voice = voiceKey(segment);
      const known = voices.get(who) ?? voice;
      voices.set(who, known);
      if (voice !== known) yield flawOf(segment, `is said by ${voice}; expected ${known}.`);
    }
  },
});
