import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/read/front/date.ts';
import { readTimeZone } from '../../../src/read/front/time-zone.ts';

const iso = (text: string): string | null => {
  const date = readDate(text);
  return date?.kind === 'date' ? date.iso : (date?.kind ?? null);
};

describe('readDate', () => {
  it.each([
    '3 March 2026',
    '03 March 2026',
    '3rd March 2026',
    '3rd of March 2026',
    '3 Mar 2026',
    '3 Mar. 2026',
    'March 3, 2026',
    'March 3rd, 2026',
    'MARCH 3, 2026',
    'Mar 3 2026',
    'Mar. 3, 2026',
    'Tuesday, March 3, 2026',
    'Tuesday 3 March 2026',
    'Tue, 3 Mar 2026',
    '2026-03-03',
    '3. März 2026',
    'Dienstag, 3. März 2026',
    '3 mars 2026',
    'mardi 3 mars 2026',
    '3 de marzo de 2026',
    '3 marzo 2026',
    '3 maart 2026',
    '3 de março de 2026',
    '2026年3月3日',
    '2026년 3월 3일',
    '3.3.2026',
    '03/03/2026',
    '3 March 2026, 10:15',
    'March 3, 2026 at 10:15 a.m.',
  ])('%s is the third of March', (text) => {
    expect(iso(text)).toBe('2026-03-03');
  });

  it.each([
    ['3 March 2026, 10:15 GMT', '2026-03-03T10:15:00Z'],
    ['3 March 2026 10.15 GMT', '2026-03-03T10:15:00Z'],
    ['10:15 GMT, 3 March 2026', '2026-03-03T10:15:00Z'],
    ['March 3, 2026 at 10:15 p.m. EST', '2026-03-03T22:15:00-05:00'],
    ['March 3, 2026, 12:05 a.m. PDT', '2026-03-03T00:05:00-07:00'],
    ['March 3, 2026 | 9 pm KST', '2026-03-03T21:00:00+09:00'],
    ['2026-03-03T10:15:30Z', '2026-03-03T10:15:30Z'],
    ['2026-03-03T10:15+01:00', '2026-03-03T10:15:00+01:00'],
    ['2026-03-03 10:15:30.250 +0900', '2026-03-03T10:15:30+09:00'],
    ['3 March 2026 10:15 UTC+2', '2026-03-03T10:15:00+02:00'],
    ['3. März 2026, 10:15 Uhr MEZ', '2026-03-03T10:15:00+01:00'],
    ['3 mars 2026 à 10h15 CET', '2026-03-03T10:15:00+01:00'],
  ])('%s is an instant', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['13-04-2026', '2026-04-13'],
    ['03.04.2026', '2026-04-03'],
  ])('%s can be read in one way', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each(['03/04/2026', '3-4-2026', '3/4/2026 10:15 GMT'])('%s can be read in two ways', (text) => {
    expect(iso(text)).toBe('ambiguous');
  });

  it.each([
    '30 February 2026',
    '29 February 2025',
    '2026-13-01',
    '32 March 2026',
    'March 2026',
    '3 March',
    'on 3 March 2026 she left',
    'Flight 3 March 2026 B',
    'Room 12',
    '',
    'x'.repeat(100),
  ])('%s is no date', (text) => {
    expect(iso(text)).toBeNull();
  });

  it('knows leap years', () => {
    expect(iso('29 February 2028')).toBe('2028-02-29');
    expect(iso('29 February 2100')).toBeNull();
  });
});

describe('readTimeZone', () => {
  it('leaves names alone that mean several zones', () => {
    expect(readTimeZone('IST')).toBeNull();
    expect(iso('3 March 2026, 10:15 IST')).toBe('2026-03-03');
  });

  it.each(['+15:00', '+02:60', 'ABC'])('%s is none', (zone) => {
    expect(readTimeZone(zone)).toBeNull();
  });
});
