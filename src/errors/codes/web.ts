import { fatal } from '../entry.ts';

export const webCodes = {
  'fetch-not-allowed': fatal<{ readonly url: string }>({
    text: ({ url }) => `${url} is an address on the web, and Lectern goes to no network unasked.`,
    hint: 'Add --fetch to have it fetched now. Or save the page from the browser and name that file, its address with --url.',
  }),
  'fetch-address-refused': fatal<{ readonly url: string; readonly reason: string }>({
    text: ({ url, reason }) => `${url} is not fetched: ${reason}.`,
    hint: 'Lectern fetches public http and https addresses only. Save any other page as a file, and name that file.',
  }),
  'fetch-failed': fatal<{ readonly url: string; readonly problem: string }>({
    text: ({ url, problem }) => `${url} could not be fetched: ${problem}.`,
    hint: 'Check the address and the connection. Lectern connects directly, past any proxy; where that cannot work, save the page as a file.',
  }),
  'fetch-status': fatal<{ readonly url: string; readonly status: number }>({
    text: ({ url, status }) => `${url} answered with status ${status}${meaningOf(status)}.`,
    hint: 'Check the address in a browser. Where a page opens there alone, save it as a file, and name that file.',
  }),
  'fetch-redirects': fatal<{ readonly url: string; readonly count: number }>({
    text: ({ url, count }) => `${url} was sent on to another address more than ${count} times.`,
    hint: 'Open the page in a browser, and give the address at which it ends, or save it as a file.',
  }),
  'fetch-too-slow': fatal<{ readonly url: string; readonly seconds: number; readonly awaited: string }>({
    text: ({ url, seconds, awaited }) => `${url} gave no ${awaited} within ${seconds} seconds.`,
    hint: 'Try again later, or save the page from the browser as a file.',
  }),
  'fetch-no-article': fatal<{ readonly url: string; readonly mediaType: string }>({
    text: ({ url, mediaType }) => `${url} is ${mediaType}, which holds no article.`,
    hint: 'Give the address of the page with the article on it, or of a feed.',
  }),
} as const;

const meanings: Readonly<Record<number, string>> = {
  401: ', which asks for a password',
  402: ', which asks for payment',
  403: ', which forbids it',
  404: ': there is no such page',
  410: ': the page was taken away',
  429: ': too many requests',
  451: ': the page may not be shown, for legal reasons',
};

const meaningOf = (status: number): string =>
  meanings[status] ?? (status >= 500 ? ': the server is in trouble' : '');
