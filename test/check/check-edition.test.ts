import { describe, expect, it } from 'vitest';
import { caught } from '../support/caught.ts';
import { checkFiles, soundEdition } from './edition/edition.ts';

describe('checkEdition', () => {
  it('finds nothing in a sound edition, and applies every rule to it that can apply', async () => {
    const report = await checkFiles(soundEdition);
    expect(report.findings).toEqual([]);
    expect(report.rules.filter(({ outcome }) => outcome !== 'passed')).toEqual([
      { id: 'mail/draft-sender', outcome: 'not applicable' },
    ]);
    expect(report).toMatchObject({ passed: true, counts: { error: 0, warning: 0, info: 0 } });
  });

  it('checks a file that is there alone, and no other', async () => {
    const report = await checkFiles({ 'captions.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ada>Hello\n' });
    const applied = report.rules.filter(({ outcome }) => outcome !== 'not applicable');
    expect(applied.map(({ id }) => id.split('/')[0])).toEqual(applied.map(() => 'captions'));
    expect(report.passed).toBe(true);
  });

  it('refuses a folder in which there is nothing of an edition', async () => {
    const failure = await caught(() => checkFiles({ 'notes.txt': 'nothing' }));
    expect(failure.code).toBe('nothing-to-check');
  });
});
