import { describe, expect, it } from 'vitest';
import { ninjsVersions, validateNinjs, versionOf } from '../../../src/read/ninjs/validate-ninjs.ts';

describe('validation of ninjs', () => {
  it.each(ninjsVersions)('takes the smallest item of version %s, and misses its identifier', (version) => {
    expect(validateNinjs({ uri: 'a' }, version)).toBeNull();
    expect(validateNinjs({}, version)).toEqual({ path: '', problem: 'expected a property "uri"' });
    expect(validateNinjs([], version)).toEqual({ path: '', problem: 'expected an object' });
  });

  it.each([
    ['1.0', { uri: 'a', infosource: [] }, 'infosource'],
    ['1.2', { uri: 'a', infosource: [] }, null],
    ['1.2', { uri: 'a', headline_main: 'x' }, 'headline_main'],
    ['1.3', { uri: 'a', headline_main: 'x' }, null],
    ['1.3', { uri: 'a', headline_: 'x' }, 'headline_'],
    ['1.4', { uri: 'a', rightsinfo: { linkedrights: 'a', encodedrights: 'b' } }, 'rightsinfo'],
    ['1.5', { uri: 'a', associations: { first: { uri: 'b', bad: 1 } } }, 'associations.first.bad'],
    [
      '1.x_dev',
      { uri: 'a', advices: [{ role: 'publish', lifetime: { name: 'x' } }] },
      'advices[0].lifetime.name',
    ],
    ['2.0', { uri: 'a', associations: [{ name: 'x', anything: 1 }] }, null],
    ['2.1', { uri: 'a', associations: [{ name: 'x' }] }, 'associations[0]'],
    ['2.1', { uri: 'a', subjects: [{ relevance: 101 }] }, 'subjects[0].relevance'],
    ['2.1', { uri: 'a', places: [{ geojson: { type: 'Point', coordinates: [1] } }] }, 'places[0].geojson'],
    ['2.1', { uri: 'a', places: [{ geojson: { type: 'Point', coordinates: [1, 2] } }] }, null],
    [
      '2.1',
      {
        uri: 'a',
        places: [
          {
            geojson: {
              type: 'Feature',
              properties: null,
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [0, 0],
                    [0, 1],
                    [1, 1],
                    [0, 0],
                  ],
                ],
              },
            },
          },
        ],
      },
      null,
    ],
    ['3.0', { uri: 'a', digitalSourceType: {} }, 'digitalSourceType'],
    ['3.1', { uri: 'a', digitalSourceType: {} }, null],
    ['3.1', { uri: 'a', urgency: 10 }, 'urgency'],
    [
      '3.1',
      { uri: 'a', eventDetails: { dates: { startDate: 'x', expectedStartDate: '2026' } } },
      'eventDetails.dates',
    ],
    [
      '3.1',
      { uri: 'a', eventDetails: { dates: { expectedStartDate: '2026-13' } } },
      'eventDetails.dates.expectedStartDate',
    ],
    ['3.1', { uri: 'a', people: [{ contactInfo: [{ role: 'office' }] }] }, 'people[0].contactInfo[0]'],
  ] as const)('in version %s judges %j', (version, item, path) => {
    expect(validateNinjs(item, version)?.path ?? null).toBe(path);
  });
});

describe('the version of an item', () => {
  it.each([
    [{ standard: { name: 'ninjs', version: '3.0' } }, '3.0'],
    [{ $standard: { schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.3.json' } }, '1.3'],
    [{ standard: { version: '9.9' }, headlines: [] }, '2.2'],
    [{ headline: 'x' }, '1.6'],
    [{ headlines: [] }, '2.2'],
    [{ versionCreated: 'x' }, '3.1'],
    [{ bodies: [{ contentType: 'x' }] }, '3.1'],
  ])('of %j is %s', (item, version) => expect(versionOf(item)).toBe(version));
});
