import { flawOf, scriptRule } from './script-rule.ts';

/** Everything that is neither a letter nor a mark that a voice makes a pause or a tune of. */
const unspeakable = /[^\p{L}\p{M}\s,.?!;:'’-]/u;
const address = /\b(?:https?:\S|www\.)\S*/iu;

export const spokenWords = scriptRule({
  id: 'script/spoken-words',
  checks: 'What is said is words: no digits, signs, addresses, markup or quotation marks.',
  standard: 'https://www.w3.org/TR/speech-synthesis11/#S3.1.9',
  severity: 'error',
  hint: 'Engines guess at anything else, each in its own way: spell it out.',
  *check({ segments }) {
    for (const segment of segments) {
      const found = (address.exec(segment.spoken) ?? unspeakable.exec(segment.spoken))?.[0];
      if (found !== undefined) yield flawOf(segment, `"${found}" is to be said; expected words.`);
      if (!/\p{L}/u.test(segment.spoken)) yield flawOf(segment, 'nothing is to be said.');
    }
  },
});
