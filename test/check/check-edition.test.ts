import { describe, expect, it } from 'vitest';
import { formatArticleJson } from '../../src/article/schema.ts';
import type { Report } from '../../src/check/report.ts';
import { caught } from '../support/caught.ts';
import { article } from './edition/article.ts';
import { checkFiles, soundEdition } from './edition/edition.ts';
import { html, text } from './edition/email.ts';

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

  it('lets a publisher have the name of an entity, which is no entity that the email left behind', async () => {
    const withPublisher = (publisher: string) =>
      checkFiles({
        'article.json': formatArticleJson({ ...article, publisher }),
        'email.txt': `${text}\nThe Quay &copy; Harbour News`,
      });
    const entities = ({ findings }: Report) => findings.filter(({ rule }) => rule === 'text/no-entities');
    expect(entities(await withPublisher('The Quay &copy; Harbour News'))).toEqual([]);
    expect(entities(await withPublisher('The Quay Harbour News'))).toHaveLength(1);
  });

  it('asks no speaker of a quotation in whose midst a long email ends', async () => {
    const unnamed = async (words: string) => {
      const email = html
        .replace('<footer>Tomas Rey, harbour master</footer>', '')
        .replace('We have waited nine winters for it.', words);
      const { findings } = await checkFiles({ ...soundEdition, 'email.html': email });
      return findings.filter(({ rule }) => rule === 'email/quote-speaker').length;
    };
    expect(await unnamed('We have waited nine')).toBe(0);
    expect(await unnamed('We have waited nine winters for it.')).toBe(1);
    expect(await unnamed('We have waited ten')).toBe(1);
  });

  it('refuses a folder in which there is nothing of an edition', async () => {
    const failure = await caught(() => checkFiles({ 'notes.txt': 'nothing' }));
    expect(failure.code).toBe('nothing-to-check');
  });
});
