import { html } from '../standards.ts';
import { emailRule } from './email-rule.ts';

export const markup = emailRule({
  id: 'email/markup',
  checks: 'The markup can be parsed without guessing.',
  standard: html('parsing.html#parse-errors'),
  severity: 'error',
  hint: 'Mail programs guess differently: close what is opened, and write each attribute once.',
  *check({ markupErrors, placeAt }) {
    for (const { code, offset } of markupErrors) {
      yield { text: `The markup is wrong: ${code.replaceAll('-', ' ')}.`, place: placeAt(offset) };
    }
  },
});
