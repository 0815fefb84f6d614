import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors/app-error.ts';
import { decodeSource, type DecodedSource } from '../../src/read/decode.ts';

const decode = (bytes: Uint8Array | readonly number[]): DecodedSource =>
  decodeSource(Uint8Array.from(bytes), 'a.txt');
const failure = (bytes: Uint8Array | readonly number[]): AppError => {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected an AppError');
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'little' | 'big'): number[] =>
  Array.from(text, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
    order === 'little' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
const latin1 = (text: string): number[] => Array.from(text, (unit) => unit.charCodeAt(0));
const codes = ({ messages }: DecodedSource): readonly string[] => messages.map(({ code }) => code);

describe('encodings', () => {
  const text = 'Żółw: “Où est Zoë?” – 42 €\r\nend\rand\n';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(text)]],
    ['UTF-16, little-endian', [0xff, 0xfe, ...utf16(text, 'little')]],
    ['UTF-16, big-endian', [0xfe, 0xff, ...utf16(text, 'big')]],
  ])('%s is decoded, its mark left out and its line endings kept', (_, bytes) => {
    const decoded = decode(bytes);
    expect(decoded.source).toEqual({ name: 'a.txt', text });
    expect(decoded.messages).toEqual([]);
  });

  it.each(['little', 'big'] as const)('UTF-16 without a mark is told by its NULs, %s-endian', (order) => {
    const plain = 'Ferry “goes” electric';
    const decoded = decode(utf16(plain, order));
    expect(decoded.source.text).toBe(plain);
    expect(codes(decoded)).toEqual(['encoding-utf-16']);
    expect(decoded.messages[0]?.text).toContain(order);
  });

  it('Windows-1252 is what is not valid UTF-8', () => {
    const decoded = decode([0x80, 0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x85, 0x9f]);
    expect(decoded.source.text).toBe('€“Zoë”…Ÿ');
    expect(codes(decoded)).toEqual(['encoding-windows-1252']);
  });

  it('Windows-1252 has its signs where ISO 8859-1 has controls, and agrees with it above them', () => {
    const bytes = [0x41, ...Array.from({ length: 128 }, (_, index) => index + 128)].filter(
      (byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte),
    );
    const upper = Array.from({ length: 96 }, (_, index) => String.fromCharCode(index + 0xa0)).join('');
    expect(decode(bytes).source.text).toBe(`A€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ${upper}`);
  });

  it('long Windows-1252 texts are decoded whole', () => {
    const bytes = new Uint8Array(100_000).fill(0xe9);
    expect(decode(bytes).source.text).toBe('é'.repeat(100_000));
  });

  it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('byte %i has no meaning, and its place is told', (byte) => {
    const error = failure([...latin1('Ferry\r\ngo'), byte, ...latin1('es')]);
    expect(error.code).toBe('byte-undefined');
    expect(error.message).toContain(`0x${byte.toString(16).toUpperCase()} at offset 9`);
    expect(error.place).toEqual({ line: 2, column: 3, offset: 9 });
  });

  it('UTF-8 cut off in its last character stays UTF-8, the damage reported', () => {
    const decoded = decode(utf8('Zoë und Łódź').slice(0, -1));
    expect(decoded.source.text).toBe('Zoë und Łód\uFFFD');
    expect(codes(decoded)).toEqual(['characters-damaged']);
    expect(decoded.messages[0]?.place).toEqual({ line: 1, column: 12, offset: 11 });
  });

  it('UTF-8 with a mark stays UTF-8 where bytes are broken', () => {
    const decoded = decode([0xef, 0xbb, 0xbf, ...latin1('caf'), 0xe9, ...latin1(' et th'), 0xe9]);
    expect(decoded.source.text).toBe('caf\uFFFD et th\uFFFD');
    expect(decoded.messages[0]?.text).toContain('2 characters');
  });
});

describe('what is no text', () => {
  it.each([
    ['nothing', []],
    ['a mark alone', [0xef, 0xbb, 0xbf]],
    ['white space', latin1(' \r\n\t\f ')],
    ['invisible characters', utf8('\u200B\u2060 \u00AD')],
    ['signs without a word', latin1('* * *\n---\n')],
  ])('%s is empty', (_, bytes) => {
    expect(failure(bytes).code).toBe('source-empty');
  });

  it.each([
    ['a PNG image', latin1('\x89PNG\r\n\x1a\n....')],
    ['a PDF file', latin1('%PDF-1.7 and text')],
    ['a ZIP archive', latin1('PK\x03\x04')],
    ['a GZIP archive', [0x1f, 0x8b, 8, 0]],
    ['a program (ELF)', latin1('\x7fELF')],
    ['an MP3 file', latin1('ID3\x03')],
    ['a WAV file', latin1('RIFF....WAVEfmt ')],
    ['text in UTF-32', [0xff, 0xfe, 0, 0, 65, 0, 0, 0]],
  ])('%s is named', (kind, bytes) => {
    const error = failure(bytes);
    expect(error.code).toBe('source-binary');
    expect(error.message).toContain(kind);
  });

  it('control characters among few letters are binary data', () => {
    const error = failure(latin1('\x01\x02ab\x03\x04\x05cd\x06'));
    expect(error.code).toBe('source-binary');
    expect(error.message).toContain('binary data');
  });

  it.each([
    ['in ASCII', latin1('Ferry\0goes')],
    ['on both sides of UTF-16', [65, 0, 0, 65, 66, 0, 0, 66]],
    ['in few places', latin1('A long text\0 with one NUL')],
  ])('NULs %s are refused', (_, bytes) => {
    expect(failure(bytes).code).toBe('source-has-nuls');
  });

  it('a stray NUL in a long text is one more character that nobody sees', () => {
    const decoded = decode(utf8(`The ferry\0 goes. ${'It goes by day. '.repeat(80)}`));
    expect(decoded.source.text).toContain('ferry\0 goes');
    expect(codes(decoded)).toEqual(['characters-hidden']);
  });

  it('arbitrary bytes give a text or an AppError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decode(bytes).source.text).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hidden characters', () => {
  it('are counted and named, with the place of the first', () => {
    const decoded = decode(utf8('One\nt\u200Bwo \u202Ethree\u202C\x07'));
    expect(codes(decoded)).toEqual(['characters-hidden']);
    expect(decoded.messages[0]).toMatchObject({
      text: '4 invisible characters were left out: zero-width space, direction override, control character.',
      place: { line: 2, column: 2, offset: 5 },
    });
  });

  it('stay in the decoded text, so that places hold', () => {
    expect(decode(utf8('t\u200Bwo')).source.text).toBe('t\u200Bwo');
  });
});
