import { wcag } from '../standards.ts';
import { contrastFlaws } from './contrast.ts';
import { emailRule } from './email-rule.ts';

export const contrastLight = emailRule({
  id: 'email/contrast-light',
  checks: 'In the light palette text has a contrast of 4.5:1, large text of 3:1.',
  standard: wcag('contrast-minimum'),
  severity: 'error',
  hint: 'Make the text darker or what is behind it lighter.',
  check: (page) => contrastFlaws(page, 'light'),
});
