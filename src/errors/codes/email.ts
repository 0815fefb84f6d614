import { error, fatal, info, warning } from '../entry.ts';

export const emailCodes = {
  'theme-incomplete': fatal<{ readonly theme: string; readonly file: string }>({
    text: ({ theme, file }) => `The theme ${theme} has no ${file}.`,
    hint: 'Copy the file from the default theme and change it to your taste.',
  }),
  'theme-broken': fatal<{ readonly theme: string; readonly file: string; readonly reason: string }>({
    text: ({ theme, file, reason }) => `${file} of the theme ${theme} cannot be compiled: ${reason}`,
    hint: 'Compare the file with the one of the same name in the default theme.',
  }),
  'theme-unescaped': fatal<{ readonly theme: string; readonly file: string; readonly line: number }>({
    text: ({ theme, file, line }) =>
      `${file} of the theme ${theme} puts words in unescaped, in line ${line}: an article could bring its own markup in.`,
    hint: 'Write {{ }} with two braces. What is markup already is not escaped again.',
  }),
  'email-sender-missing': warning({
    text: () =>
      'No sender is set: email.eml comes from sender@example.invalid, as a draft that nobody can reply to.',
    hint: 'Set `sender` to a name and an address.',
  }),
  'email-base-url-missing': info({
    text: () =>
      'It is not known where the edition is published: the email does not link to the audio or the web.',
    hint: 'Set `baseUrl` to the address under which you publish the out folder.',
  }),
  'email-list-id-missing': info({
    text: () => 'No list id is set: mail programs cannot sort the email by its mailing list.',
    hint: 'Set `listId` to a name under your own domain, such as "news.example.org".',
  }),
  'email-postal-address-missing': warning({
    text: () =>
      'No postal address is set: the email does not say where its sender is, as the law of many countries asks.',
    hint: 'Set `postalAddress`.',
  }),
  'email-unsubscribe-missing': warning({
    text: () => 'No way to unsubscribe is set: large mail providers refuse mailings without one.',
    hint: 'Set `unsubscribeUrl` to an https address at which a person leaves the list.',
  }),
  'email-publisher-missing': info({
    text: () => 'Neither the article nor the settings name a publisher: the email has no masthead.',
    hint: 'Set `publisher`, or name it in the article.',
  }),
  'email-setting-unusable': warning<{
    readonly setting: string;
    readonly value: string;
    readonly expected: string;
  }>({
    text: ({ setting, value, expected }) =>
      `\`${setting}\` is left out: expected ${expected}, got "${value}".`,
    hint: 'Correct the setting in lectern.config.',
  }),
  'email-link-left-out': warning<{ readonly words: string; readonly href: string }>({
    text: ({ words, href }) =>
      `The words "${words}" stand without their link, for "${href}" is no web or mail address.`,
    hint: 'Links may begin with https:, http: or mailto:.',
  }),
  'email-picture-not-shown': info<{ readonly picture: string }>({
    text: ({ picture }) => `The picture "${picture}" stands as words: a mail program cannot fetch it.`,
    hint: 'Give the picture an address that begins with https:.',
  }),
  'email-picture-undescribed': warning<{ readonly picture: string }>({
    text: ({ picture }) =>
      `The picture "${picture}" has no text alternative: readers who do not see it learn only that it is there.`,
    hint: 'Describe in the article what the picture shows, or mark it as decorative with an empty alternative.',
  }),
  'email-near-limit': warning<{ readonly bytes: number; readonly limit: number }>({
    text: ({ bytes, limit }) => `email.html has ${bytes} bytes; Gmail cuts a message off at ${limit}.`,
    hint: 'Shorten the article, or split it, before it grows further.',
  }),
  'email-cut': warning<{
    readonly kept: number;
    readonly total: number;
    readonly from: string;
    readonly limit: number;
  }>({
    text: ({ kept, total, from, limit }) =>
      `email.html would pass ${limit} bytes, where Gmail cuts a message off. It ends after ${kept} of ${total} sentences; what is missing begins with "${from}".`,
    hint: 'Set `baseUrl`, so that the email links to the rest; email.txt and everything else are whole.',
  }),
  'email-over-limit': error<{ readonly bytes: number; readonly limit: number }>({
    text: ({ bytes, limit }) =>
      `email.html has ${bytes} bytes even without the article's body; Gmail cuts a message off at ${limit}.`,
    hint: 'Shorten the headline, the standfirst or the theme.',
  }),
} as const;
