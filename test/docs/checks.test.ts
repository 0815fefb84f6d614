import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { formatChecksPage } from './checks-page.ts';
import { expectPage } from './generated-page.ts';

describe('docs/checks.md', () => {
  it('says what the rules say', () => expectPage('docs/checks.md', formatChecksPage(rules)));

  it('covers every rule', () => {
    const page = formatChecksPage(rules);
    expect(rules.filter(({ id }) => !page.includes(`### ${id}`))).toEqual([]);
  });
});
