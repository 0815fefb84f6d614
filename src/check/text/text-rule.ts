import type { Page } from '../page/page.ts';
import { rulesAbout } from '../rule.ts';
import type { PlainText } from './plain-text.ts';

/** Makes a rule about email.txt alone. */
export const textRule = rulesAbout('email.txt', ({ contents }) => contents['email.txt'] ?? null);

export interface TextAndPage {
  readonly text: PlainText;
  readonly page: Page;
}

/** Makes a rule about email.txt beside email.html. */
export const textAndPageRule = rulesAbout('email.txt', ({ contents }): TextAndPage | null => {
  const [text, page] = [contents['email.txt'], contents['email.html']];
  return text && page ? { text, page } : null;
});
