import { faultOfLanguageTag } from '../language-tag.ts';
import { ssmlRule } from './ssml-rule.ts';

const namespace = 'http://www.w3.org/2001/10/synthesis';

export const root = ssmlRule({
  id: 'ssml/root',
  checks: 'The root is speak, in version 1.1 and the namespace of SSML, and names its language.',
  standard: 'https://www.w3.org/TR/speech-synthesis11/#S3.1.1',
  severity: 'error',
  hint: 'Engines refuse a document without them.',
  *check({ root: { name, attributes } }) {
    const expected = { version: '1.1', xmlns: namespace };
    if (name !== 'speak') yield { text: `The root is <${name}>; expected <speak>.`, place: null };
    for (const [attribute, value] of Object.entries(expected)) {
      const actual = attributes[attribute];
      if (actual === value) continue;
      yield { text: `${attribute} is ${actual ?? 'missing'}; expected ${value}.`, place: null };
    }
    const language = attributes['xml:lang'];
    const fault = language === undefined ? 'is missing' : faultOfLanguageTag(language);
    if (fault !== null)
      yield { text: `xml:lang ${language ?? ''} ${fault}.`.replaceAll(/ +/gu, ' '), place: null };
  },
});
