import { faultOfLanguageTag } from '../language-tag.ts';
import { wcag } from '../standards.ts';
import { flawOf, scriptRule } from './script-rule.ts';

export const languages = scriptRule({
  id: 'script/languages',
  checks: 'The script and each of its segments name their language.',
  standard: wcag('language-of-parts'),
  severity: 'error',
  hint: 'Write a BCP 47 tag such as en or en-GB.',
  *check({ language, segments }) {
    const fault = faultOfLanguageTag(language);
    if (fault !== null) yield { text: `The language "${language}" of the script ${fault}.`, place: null };
    for (const segment of segments) {
      const own = faultOfLanguageTag(segment.language);
      if (own !== null) yield flawOf(segment, `the language "${segment.language}" ${own}.`);
    }
  },
});
