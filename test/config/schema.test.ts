import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { parseConfig } from '../../src/config/schema.ts';
import { caught } from '../support/caught.ts';

const parse = (input: unknown) => parseConfig(input, 'lectern.config.json');

describe('parseConfig', () => {
  it('gives the defaults for an empty object', () => {
    expect(parse({})).toEqual(defaultConfig);
  });

  it('reads mailboxes as text and as objects', () => {
    expect(parse({ sender: 'Harbour News <news@example.org>' }).sender).toEqual({
      name: 'Harbour News',
      address: 'news@example.org',
    });
    expect(parse({ sender: '"News, Harbour" <news@example.org>' }).sender?.name).toBe('News, Harbour');
    expect(parse({ sender: 'news@example.org' }).sender).toEqual({ name: null, address: 'news@example.org' });
    expect(parse({ sender: { address: 'news@example.org' } }).sender?.name).toBeNull();
  });

  it('ends the base URL with a slash', () => {
    expect(parse({ baseUrl: 'https://example.org/a' }).baseUrl).toBe('https://example.org/a/');
  });

  it('ignores $schema, which editors read', () => {
    expect(parse({ $schema: 'config.schema.json' })).toEqual(defaultConfig);
  });

  it.each([
    [{ sender: 'a@example.org\r\nBcc: b@example.org' }, 'sender'],
    [{ sender: { name: 'A\nB', address: 'a@example.org' } }, 'sender'],
    [{ sender: 'nobody' }, 'sender'],
    [{ baseUrl: 'javascript:alert(1)' }, 'baseUrl'],
    [{ baseUrl: 'example.org' }, 'baseUrl'],
    [{ unsubscribeUrl: 'http://example.org/u' }, 'unsubscribeUrl'],
    [{ listId: 'a b' }, 'listId'],
    [{ language: 'not a language' }, 'language'],
    [{ narration: { rate: 20 } }, 'narration.rate'],
    [{ narration: { rate: 'fast' } }, 'narration.rate'],
    [{ cache: { maxBytes: 1000 } }, 'cache.maxBytes'],
    [{ cache: { maxBytes: 1e9 + 0.5 } }, 'cache.maxBytes'],
    [{ narration: { cast: { 'Ana Ruiz': 7 } } }, 'narration.cast.Ana Ruiz'],
    [{ narration: { quotes: 'loud' } }, 'narration.quotes'],
    [{ narration: { pauses: { item: 100 } } }, 'narration.pauses.item'],
    [{ narration: { pauses: { heading: 700 } } }, 'narration.pauses.heading'],
    [{ narration: { lexicon: 'lexicon.yaml' } }, 'narration.lexicon'],
  ])('refuses %j and names the key', async (input, key) => {
    const error = await caught(() => parse(input));
    expect(error.code).toBe('config-invalid');
    expect(error.message).toContain(` at ${key}: `);
  });

  it('names a setting that it does not know', async () => {
    const error = await caught(() => parse({ sendr: 'a@example.org' }));
    expect(error.message).toBe(
      'The configuration lectern.config.json has a wrong value at sendr: there is no such setting',
    );
  });

  it.each([[null], [[]], ['text'], [7]])('refuses %j', async (input) => {
    expect((await caught(() => parse(input))).code).toBe('config-invalid');
  });
});
