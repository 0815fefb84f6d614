import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/read/front/dateline.ts';

describe('readDateline', () => {
  it.each([
    ['SEOUL (Reuters) — The two sides met.', 'Seoul'],
    ['SEOUL, March 3 (Reuters) - The two sides met.', 'Seoul'],
    ['SEOUL — “We met,” they said.', 'Seoul'],
    ['SEOUL—The two sides met.', 'Seoul'],
    ['SEOUL -- The two sides met.', 'Seoul'],
    ['LONDON, March 3 — The two sides met.', 'London'],
    ['LONDON, 3 March 2026 – The two sides met.', 'London'],
    ['NEW YORK (AP) — The two sides met.', 'New York'],
    ['RIO DE JANEIRO — The two sides met.', 'Rio de Janeiro'],
    ['WASHINGTON, D.C. — The two sides met.', 'Washington, D.C.'],
    ['PORT HALE, South Korea (AP) — The two sides met.', 'Port Hale, South Korea'],
    ['ST. JOHN’S — The two sides met.', 'St. John’s'],
    ['Paris, France - The two sides met.', 'Paris, France'],
    ['Seoul — The two sides met.', 'Seoul'],
    ['São Paulo, Brazil – The two sides met.', 'São Paulo, Brazil'],
    ['BEIJING/SEOUL — The two sides met.', 'Beijing/Seoul'],
  ])('%s', (text, place) => {
    expect(readDateline(text)).toBe(place);
  });

  it.each([
    'The ferry — The Guillemot, that is — left.',
    'The two sides met — at last.',
    'Ferry-boats are quiet.',
    'ANALYSIS — The two sides met.',
    'Tuesday — The day the ferry came.',
    'She said no. SEOUL — The two sides met.',
    'SEOUL',
    'Yes — And so it went.',
    'Ana Ruiz, who was there, said so — twice.',
    'A well-known - and liked - man spoke.',
    '',
  ])('%s has none', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});
