import { info, warning } from '../entry.ts';

export const scriptCodes = {
  'spoken-form-uncertain': info<{
    readonly words: string;
    readonly chose: string;
    readonly reason: string;
  }>({
    text: ({ words, chose, reason }) => `“${words}” is said as “${chose}”: ${reason}.`,
    hint: 'Listen to it; if it should be said otherwise, write it out in the article or add it to the lexicon.',
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
} as const;
