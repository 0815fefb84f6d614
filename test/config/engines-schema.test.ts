import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/schema.ts';

const voices = [{ id: 'alder', language: 'en-GB' }];
const http = { url: 'https://speech.example/v1/audio/speech', model: 'm', voices };
const parse = (engines: object) => parseConfig({ narration: { engines } }, 'here').narration.engines;

describe('narration.engines', () => {
  it('fills in what is left out', () => {
    expect(parse({ http }).http).toEqual({
      ...http,
      voices: [{ id: 'alder', name: 'alder', language: 'en-GB', gender: 'unknown' }],
      keyVariable: null,
      format: 'wav',
      sampleRateHz: 24_000,
    });
    expect(parse({ command: { command: ['talk'], voices } }).command).toMatchObject({
      deterministic: false,
      timeoutSeconds: 120,
      version: '1',
    });
  });

  it.each([
    ['an address that anybody on the way can read', { http: { ...http, url: 'http://speech.example/' } }],
    ['a name that only looks like this computer', { http: { ...http, url: 'http://127.0.0.1.example/' } }],
    ['a password in the address', { http: { ...http, url: 'https://me:secret@speech.example/' } }],
    ['the key itself', { http: { ...http, keyVariable: 'sk-123' } }],
    ['no voices', { http: { ...http, voices: [] } }],
    ['a voice like an option', { command: { command: ['talk'], voices: [{ id: '-o', language: 'en' }] } }],
    ['no program', { command: { command: [], voices } }],
    [
      'voices that the command cannot tell apart',
      { command: { command: ['talk'], voices: [...voices, { id: 'b', language: 'en' }] } },
    ],
  ])('refuses %s', (_, engines) => {
    expect(() => parse(engines)).toThrow('wrong value at narration.engines');
  });

  it('takes http to this computer', () => {
    for (const url of ['http://localhost:8880/v1/audio/speech', 'http://127.0.0.1/x', 'http://[::1]:80/x'])
      expect(parse({ http: { ...http, url } }).http?.url).toBe(url);
  });
});
