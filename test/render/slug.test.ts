import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf, slugOfPath, takeSlug } from '../../src/render/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Tides rise in Port Alder', 'tides-rise-in-port-alder'],
    ['Łódź, Siobhán & Straße', 'lodz-siobhan-strasse'],
    ['It’s “over”', 'its-over'],
    ['한국', 'article'],
    ['', 'article'],
    ['../..', 'article'],
    ['CON', 'con-article'],
  ])('makes of %j %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('is always a safe name for a folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(slugOf(text).length).toBeLessThanOrEqual(88);
      }),
    );
  });
});

describe('slugOfPath', () => {
  it.each([
    ['content/harbour-ferry.md', 'harbour-ferry'],
    ['C:\\news\\Über uns.v2.txt', 'uber-uns-v2'],
    ['.hidden', 'hidden'],
  ])('makes of %s %s', (path, slug) => {
    expect(slugOfPath(path)).toBe(slug);
  });
});

describe('takeSlug', () => {
  it('counts up where a name is taken', () => {
    const taken = new Set<string>();
    expect(['a', 'a', 'b', 'a'].map((slug) => takeSlug(slug, taken))).toEqual(['a', 'a-2', 'b', 'a-3']);
  });
});
