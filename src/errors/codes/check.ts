import { fatal } from '../entry.ts';

export const checkCodes = {
  'nothing-to-check': fatal({
    text: () => 'There is no file of an edition in this folder.',
    hint: 'Give the folder that `lectern render` made of an article: out/<name>/, the one with email.html or audio.mp3 in it.',
  }),
} as const;
