import { info } from '../entry.ts';

export const understandCodes = {
  'language-words-unknown': info<{ readonly language: string }>({
    text: ({ language }) =>
      `The quotations of this article were found by their marks alone, without speakers: Lectern does not know the words of the language “${language}”.`,
    hint: 'If that is not the language of the article, state it, in front matter or in the configuration (language). Check the quotations with lectern inspect.',
  }),
} as const;
