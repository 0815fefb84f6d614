import { describe, expect, it } from 'vitest';
import { saidIn, understandText } from './support.ts';

const kindsIn = (body: string): readonly string[] =>
  understandText(body).speakers.map(({ kind, name }) => `${kind} ${name}`);

describe('companies, papers and campaigns', () => {
  it.each([
    ['Brightwater Energy said: “We are safe.”', 'body Brightwater Energy'],
    ['Harbour Star, a shipping company, said: “We will sail.”', 'body Harbour Star'],
    ['The company, Harbour Star, said: “We will sail.”', 'body Harbour Star'],
    ['Harbour Star, which runs ferries, said: “We will sail.”', 'body Harbour Star'],
    ['“We will sue,” said Pier Friends, a campaign group.', 'body Pier Friends'],
    ['“We will sail,” said Kim Berg of Harbour Star.', 'person Kim Berg'],
    ['Eva Holm, a company director, said: “We will sail.”', 'person Eva Holm'],
    ['Eva Holm, a surgeon, said: “We will wait.”', 'person Eva Holm'],
  ])('are no persons, and persons no companies: %s', (body, expected) => {
    expect(kindsIn(body)).toEqual([expected]);
  });

  it('are meant by the noun that says what they are', () => {
    expect(
      saidIn('Harbour Star, a shipping company, met Pier Friends. “We will sail,” the company said.'),
    ).toEqual(['We will sail, | Harbour Star']);
  });
});
