import { attributeOf } from '../page/elements.ts';
import { emailMarkupConsortium } from '../standards.ts';
import { elementsNamed, emailRule } from './email-rule.ts';

const expected: Readonly<Record<string, RegExp>> = {
  'color-scheme': /light dark|dark light/u,
  'supported-color-schemes': /light dark|dark light/u,
  'x-apple-disable-message-reformatting': /^/u,
  'format-detection': /telephone=no/u,
};

export const metas = emailRule({
  id: 'email/metas',
  checks: 'The head tells mail programs of both palettes, and to leave sizes, numbers and dates as they are.',
  standard: emailMarkupConsortium,
  severity: 'error',
  hint: 'Add the <meta>: without it a program inverts colours by itself, or turns dates into links of its own.',
  *check(page) {
    const found = new Map(
      elementsNamed(page, 'meta').map((meta) => [
        attributeOf(meta, 'name')?.toLowerCase() ?? '',
        attributeOf(meta, 'content') ?? '',
      ]),
    );
    for (const [name, pattern] of Object.entries(expected)) {
      const actual = found.get(name);
      if (actual !== undefined && pattern.test(actual)) continue;
      const text = `<meta name="${name}"> is ${actual === undefined ? 'missing' : `"${actual}"`}.`;
      yield { text, place: null };
    }
  },
});
