import { fatal } from '../entry.ts';

export const readCodes = {
  'source-missing': fatal<{ readonly path: string }>({
    text: ({ path }) => `There is no file ${path}.`,
    hint: 'Check the path; put it in quotes if it has spaces in it.',
  }),
} as const;
