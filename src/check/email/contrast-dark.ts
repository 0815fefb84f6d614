import { wcag } from '../standards.ts';
import { contrastFlaws } from './contrast.ts';
import { emailRule } from './email-rule.ts';

export const contrastDark = emailRule({
  id: 'email/contrast-dark',
  checks: 'In the dark palette text has a contrast of 4.5:1, large text of 3:1.',
  standard: wcag('contrast-minimum'),
  severity: 'error',
  hint: 'Under prefers-color-scheme: dark, give every text and every background behind it a colour that go together.',
  check: (page) => contrastFlaws(page, 'dark'),
});
