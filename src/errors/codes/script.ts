import { fatal, info, warning } from '../entry.ts';

export const scriptCodes = {
  'spoken-form-uncertain': info<{
    readonly words: string;
    readonly chose: string;
    readonly reason: string;
  }>({
    text: ({ words, chose, reason }) => `“${words}” is said as “${chose}”: ${reason}.`,
    hint: 'Listen to it; if it should be said otherwise, write it out in the article, or add it to lexicon.yaml.',
  }),
  'words-not-spoken': warning<{ readonly words: string }>({
    text: ({ words }) => `“${words}” has no spoken form: it is left out of script, audio and captions.`,
    hint: 'Write in words what listeners should hear.',
  }),
  'own-words-in-english': info<{ readonly language: string }>({
    text: ({ language }) =>
      `Lectern has no words of its own in the language ${language}: announcements, byline and sign-off are in English.`,
    hint: 'The article itself is read in its own language, where an engine has a voice for it.',
  }),
  'lexicon-missing': fatal<{ readonly path: string }>({
    text: ({ path }) => `There is no lexicon ${path}.`,
    hint: 'Check narration.lexicon in the configuration; its paths start at the folder of the configuration.',
  }),
  'lexicon-invalid': fatal<{ readonly name: string; readonly line: number; readonly problem: string }>({
    text: ({ name, line, problem }) => `The lexicon ${name} has a mistake in line ${line}: ${problem}.`,
    hint: 'In lexicon.yaml each line is a name and how it is said: "Siobhán: shivawn". A .pls file is PLS 1.0.',
  }),
  'lexicon-part-ignored': info<{ readonly name: string; readonly line: number; readonly part: string }>({
    text: ({ name, line, part }) =>
      `The lexicon ${name} has what Lectern passes over, in line ${line}: ${part}.`,
    hint: 'Lectern takes graphemes with an alias or IPA phonemes; everything else in the file is followed.',
  }),
} as const;
