import { describe, expect, it } from 'vitest';
import { directionOf } from '../../src/email/words/direction.ts';
import { formatDuration } from '../../src/email/words/duration.ts';
import { areForeign, wordsFor } from '../../src/email/words/words-for.ts';
import { attribute, collapsed, named, visibleWords, wordsIn } from './read-html.ts';
import { article, edition, narration, paragraph, render } from './support.ts';

const languages = ['en', 'en-GB', 'fr', 'de', 'es', 'it', 'pt', 'nl'];

describe('the words of Lectern’s own', () => {
  it.each([
    ['en', 'May 1, 2026', 'By Ana Ruiz, Tom Bell and Inés Sol'],
    ['en-GB', '1 May 2026', 'By Ana Ruiz, Tom Bell and Inés Sol'],
    ['fr-CA', '1er mai 2026', 'Par Ana Ruiz, Tom Bell et Inés Sol'],
    ['de', '1. Mai 2026', 'Von Ana Ruiz, Tom Bell und Inés Sol'],
    ['es-MX', '1 de mayo de 2026', 'Por Ana Ruiz, Tom Bell e Inés Sol'],
    ['it', '1º maggio 2026', 'Di Ana Ruiz, Tom Bell e Inés Sol'],
    ['pt-BR', '1 de maio de 2026', 'Por Ana Ruiz, Tom Bell e Inés Sol'],
    ['nl', '1 mei 2026', 'Door Ana Ruiz, Tom Bell en Inés Sol'],
  ])('name day and authors in %s', async (language, day, byline) => {
    const of = article([paragraph('…')], {
      language,
      published: '2026-05-01T23:30:00-08:00',
      byline: ['Ana Ruiz', 'Tom Bell', 'Inés Sol'],
    });
    const seen = collapsed(visibleWords((await render(edition(of))).html));
    expect(seen).toContain(`${byline} ${day}`);
  });

  it.each(languages)('are long enough in %s for a preheader', (language) => {
    const { wholeArticle } = wordsFor(language);
    expect(wholeArticle.length).toBeGreaterThanOrEqual(40);
    expect(wholeArticle.length).toBeLessThanOrEqual(130);
  });

  it('follow the dates of the article’s region and of no other', () => {
    for (const tag of ['en-gb', 'en-Latn-AU', 'en-IE'])
      expect(wordsFor(tag).date(2, 1, 2026)).toBe('2 January 2026');
    for (const tag of ['en', 'en-US', 'en-CA', 'en-INDEX'])
      expect(wordsFor(tag).date(2, 1, 2026)).toBe('January 2, 2026');
  });

  it('take "e" for "y" in Spanish before the same sound alone', () => {
    const { by } = wordsFor('es');
    expect([by(['Eva', 'Iñaki']), by(['Eva', 'Hiato']), by(['Eva', 'Yago'])]).toEqual([
      'Por Eva e Iñaki',
      'Por Eva y Hiato',
      'Por Eva y Yago',
    ]);
  });
});

describe('an article in a language that Lectern has no words in', () => {
  it('marks Lectern’s own words as English, so that they are spoken as English', async () => {
    const of = article([paragraph('Tuli oli sammunut.')], {
      language: 'fi',
      byline: ['Aino Salo'],
      published: '2026-05-01',
    });
    const { html } = await render(edition(of, { narration: narration(151_000) }));
    const english = named(html, 'span').filter((span) => attribute(span, 'lang') === 'en');
    expect(english.map((span) => collapsed(wordsIn(span)))).toEqual([
      'By Aino Salo',
      'May 1, 2026',
      'Listen to this article',
      '2 min 31 s',
      'Read on the web',
      'You are getting this email because you subscribed to The Tidewater Courier.',
      'The audio is spoken by synthetic voices.',
      'Unsubscribe',
      'Unsubscribe by email',
    ]);
    expect(areForeign(wordsFor('fi'), 'fi')).toBe(true);
    expect(areForeign(wordsFor('pt-BR'), 'pt-BR')).toBe(false);
  });

  it('is set from right to left where it is written so', async () => {
    const of = article([paragraph('היה שקט.')], { language: 'he', byline: ['דנה'] });
    const { html } = await render(edition(of));
    expect(named(html, 'html').map((root) => attribute(root, 'dir'))).toEqual(['rtl']);
    expect(html).not.toMatch(/text-align:left|align="left"|direction:ltr/u);
    expect(html).toContain('<span lang="en" dir="ltr">By דנה</span>');
  });
});

describe('formatDuration', () => {
  it.each([
    [0, 'en', '1 s'],
    [44_600, 'en', '45 s'],
    [120_000, 'en', '2 min'],
    [151_000, 'de', '2 Min. 31 Sek.'],
    [3_599_600, 'en', '1 h'],
    [3_900_000, 'nl', '1 uur 5 min.'],
  ])('gives %d ms in %s as %s', (ms, language, shown) => {
    expect(formatDuration(ms, wordsFor(language))).toBe(shown);
  });
});

describe('directionOf', () => {
  it('follows the script over the language', () => {
    const rtl = ['ar', 'he-IL', 'fa', 'ur-PK', 'az-Arab', 'ckb', 'dv'];
    const ltr = ['en', 'ks-Deva', 'ur-Latn', 'arn', 'ja', 'pa'];
    expect(rtl.filter((tag) => directionOf(tag) === 'ltr')).toEqual([]);
    expect(ltr.filter((tag) => directionOf(tag) === 'rtl')).toEqual([]);
  });
});

it('leaves out a date that is none', async () => {
  for (const published of ['soon', '2026-13-01', '2026-05-40']) {
    const of = article([paragraph('Quiet.')], { published, dateline: 'Saltmarsh' });
    const seen = collapsed(visibleWords((await render(edition(of))).html));
    expect(seen).toContain('ferries Saltmarsh Read on the web');
  }
});
