import { describe, expect, it } from 'vitest';
import { toUtc } from '../../src/adapters/clock.ts';
import { editionDate } from '../../src/render/edition-date.ts';
import { caught } from '../support/caught.ts';

const none = { given: null, sourceDateEpoch: null, published: null, toUtc };

describe('editionDate', () => {
  it('takes --date before SOURCE_DATE_EPOCH before the date of the article', () => {
    const all = { ...none, given: '2026-03-04', sourceDateEpoch: '86400', published: '2020-01-01' };
    expect(editionDate(all).date).toBe('2026-03-04T00:00:00.000Z');
    expect(editionDate({ ...all, given: null }).date).toBe('1970-01-02T00:00:00.000Z');
    expect(editionDate({ ...all, given: null, sourceDateEpoch: null }).date).toBe('2020-01-01T00:00:00.000Z');
  });

  it('keeps the instant of a zoned time, and takes one without a zone as UTC', () => {
    expect(editionDate({ ...none, given: '2026-03-04T10:00+02:00' }).date).toBe('2026-03-04T08:00:00.000Z');
    expect(editionDate({ ...none, given: '2026-03-04T10:00:30' }).date).toBe('2026-03-04T10:00:30.000Z');
  });

  it('never reads the clock: without any date it says so', () => {
    const { date, messages } = editionDate(none);
    expect(date).toBe('1970-01-01T00:00:00.000Z');
    expect(messages.map(({ code }) => code)).toEqual(['date-unknown']);
  });

  it.each(['yesterday', '04/03/2026', '2026-02-30', '2026-13-01', ''])('refuses --date %j', async (given) => {
    expect((await caught(() => editionDate({ ...none, given }))).code).toBe('date-invalid');
  });

  it.each(['-1', '1.5', 'now', '99999999999999'])('refuses SOURCE_DATE_EPOCH %j', async (sourceDateEpoch) => {
    expect((await caught(() => editionDate({ ...none, sourceDateEpoch }))).code).toBe('date-invalid');
  });
});
