import { describe, expect, it } from 'vitest';
import { rules } from '../../src/check/rules.ts';
import { articleCases } from './cases/article-cases.ts';
import { audioCases } from './cases/audio-cases.ts';
import { emailCases } from './cases/email-cases.ts';
import { mailCases } from './cases/mail-cases.ts';
import { scriptCases } from './cases/script-cases.ts';
import { checkFiles, soundEdition } from './edition/edition.ts';

const cases = [...articleCases, ...emailCases, ...mailCases, ...scriptCases, ...audioCases];

describe('the table of rules', () => {
  it('has every id once, with what it asks, where that comes from and what to do', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, checks, standard, hint } of rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/u);
      expect(URL.canParse(standard), `${id}: ${standard}`).toBe(true);
      expect(checks, id).toMatch(/^[A-Z].*\.$/su);
      expect(hint.length, id).toBeGreaterThan(20);
    }
  });

  it('is tried in full by the cases', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
});

describe('a rule', () => {
  it.each(cases.map((one) => [one.rule, one.fault, one] as const))(
    '%s finds: %s',
    async (id, _fault, { damage, finds }) => {
      const report = await checkFiles(damage(soundEdition));
      const texts = report.findings.filter(({ rule }) => rule === id).map(({ text }) => text);
      expect(texts.join('\n'), `findings of other rules: ${JSON.stringify(report.findings)}`).toContain(
        finds,
      );
      expect(report.rules.find((rule) => rule.id === id)?.outcome).toBe('failed');
    },
  );
});
