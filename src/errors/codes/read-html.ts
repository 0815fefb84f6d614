import { info } from '../entry.ts';

export const readHtmlCodes = {
  'page-parts-left-out': info<{ readonly reason: string; readonly count: number; readonly words: string }>({
    text: ({ reason, count, words }) =>
      count === 1
        ? `Left out of the page, ${reason}: "${words}".`
        : `Left out of the page, ${reason}: ${count} parts, the first "${words}".`,
    hint: 'If these words belong to the article, save its text or Markdown and read that.',
  }),
  'page-data-broken': info({
    text: () =>
      'Data in the page (JSON-LD) could not be read; headline, authors and date come from elsewhere.',
    hint: 'Check them in the result; the publisher of the page can mend the data.',
  }),
} as const;
