import { ssmlRule } from './ssml-rule.ts';

const known = new Set(
  'speak meta metadata lexicon lookup p s token w say-as phoneme sub lang voice emphasis break prosody audio desc mark'.split(
    ' ',
  ),
);

export const elements = ssmlRule({
  id: 'ssml/elements',
  checks: 'Every element is one of SSML 1.1.',
  standard: 'https://www.w3.org/TR/speech-synthesis11/#S3',
  severity: 'error',
  hint: 'Words of the article got into the markup: they must be escaped.',
  *check({ elements: names }) {
    const strange = new Set(names.filter((name) => !known.has(name)));
    for (const name of strange) yield { text: `<${name}> is no element of SSML.`, place: null };
  },
});
