import { describe, expect, it } from 'vitest';
import { isWebAddress, literalAddress, parseWebAddress } from '../../../src/adapters/web-page/web-address.ts';
import { caught } from '../../support/caught.ts';

describe('isWebAddress', () => {
  it('is true of what has a scheme, and of no path', () => {
    const operands = [
      'https://a.example/',
      'HTTP://a',
      'ftp://a',
      'file:///etc',
      'a.html',
      'C:\\a.txt',
      'c:/a',
      '-',
      'a:b',
      '//a',
    ];
    expect(operands.filter(isWebAddress)).toEqual([
      'https://a.example/',
      'HTTP://a',
      'ftp://a',
      'file:///etc',
    ]);
  });
});

describe('parseWebAddress', () => {
  it.each([
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0x7f000001/',
    'http://0177.0.0.01/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://①②⑦.0.0.1/',
    'http://127。0。0。1/',
  ])('%s is 127.0.0.1', (written) => {
    expect(literalAddress(parseWebAddress(written))).toBe('127.0.0.1');
  });

  it('takes IPv6 out of its brackets, and leaves names to be looked up', () => {
    expect(literalAddress(parseWebAddress('http://[::FFFF:127.0.0.1]:80/'))).toBe('::ffff:7f00:1');
    expect(literalAddress(parseWebAddress('http://news.example/'))).toBeNull();
    expect(literalAddress(parseWebAddress('http://127.0.0.1.example/'))).toBeNull();
  });

  it('reads an address relative to another', () => {
    expect(parseWebAddress('../b?c', 'https://news.example/x/a').href).toBe('https://news.example/b?c');
  });

  it.each([
    ['ftp://news.example/a', 'neither http nor https'],
    ['file:///etc/hostname', 'neither http nor https'],
    ['https://', 'no address'],
    ['http://1.2.3.4.5:99999/', 'no address'],
    ['http://news.example@127.0.0.1/', 'user’s name'],
    ['http://ana:secret@news.example/', 'user’s name'],
  ])('%s is refused: %s', async (written, reason) => {
    const error = await caught(() => parseWebAddress(written));
    expect(error.code).toBe('fetch-address-refused');
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain('secret');
  });
});
