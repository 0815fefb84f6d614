import { rfc } from '../standards.ts';
import { headerOf } from './mail.ts';
import { mailRule } from './mail-rule.ts';

const days = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';

const patterns: Readonly<Record<string, RegExp>> = {
  Date: new RegExp(
    String.raw`^(?:(?:${days}), )?\d{1,2} (?:${months}) \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UT)$`,
    'u',
  ),
  'Message-ID': /^<[^\s<>@]+@[^\s<>@]+>$/u,
  From: /^(?:[^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/u,
  'MIME-Version': /^1\.0$/u,
};

export const headerValues = mailRule({
  id: 'mail/header-values',
  checks: 'Date, Message-ID and From are well-formed, and the subject is not empty.',
  standard: rfc(5322, '3.6'),
  severity: 'error',
  hint: 'Write the header as the standard has it.',
  *check(mail) {
    for (const [name, pattern] of Object.entries(patterns)) {
      const value = headerOf(mail, name);
      if (value !== null && !pattern.test(value)) yield { text: `${name} is "${value}".`, place: null };
    }
    if (headerOf(mail, 'Subject') === '') yield { text: 'The Subject is empty.', place: null };
  },
});
