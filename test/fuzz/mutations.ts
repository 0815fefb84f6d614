import { Buffer } from 'node:buffer';
import type { Chance } from './chance.ts';
import type { Sample } from './samples.ts';

/** Makes another input of a sample. `others` are there to be spliced in. */
type Mutation = (sample: Sample, chance: Chance, others: readonly Sample[]) => Uint8Array;

const longest = 400_000;

const cut = (bytes: Uint8Array, chance: Chance): [start: number, end: number] => {
  const start = chance.below(bytes.length + 1);
  return [start, start + chance.below(Math.min(bytes.length - start, 2000) + 1)];
};

const spliced = (bytes: Uint8Array, [start, end]: readonly [number, number], put: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);

const nests: readonly (readonly [open: string, close: string])[] = [
  ['<div>', '</div>'],
  ['<b><i>', '</i></b>'],
  ['<blockquote>', '</blockquote>'],
  ['<ul><li>', '</li></ul>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<!--', ''],
  ['> ', ''],
  ['  - ', ''],
  ['[', ']'],
  ['{"a":', '}'],
  ['(', ')'],
  ['“', '”'],
  ['"', ''],
  ["'", ''],
  ['*', ''],
  ['_', ''],
  ['`', ''],
  ['![', ']('],
  ['<![CDATA[', ']]>'],
  ['&amp;', ''],
  ['said ', ''],
  ['Mr. ', ''],
  ['1,', ''],
  ['A', ''],
  ['\n', ''],
  ['\t', ''],
  ['\u0301', ''],
  ['🏴', ''],
  ['$', ''],
  ['9', ''],
  ['.', ''],
  ['\u202E', ''],
];

const words: readonly string[] = [
  '\u0000',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\uFFFD',
  '{{{body}}}',
  '<script>alert(1)</script>',
  '<mj-text>',
  ']]>',
  '-->',
  '&#x110000;',
  '&#0;',
  '&nosuch;',
  '"; rm -rf / #',
  '(SayText "x")',
  '\r\nBcc: all@example.org\r\n',
  'javascript:alert(1)',
  '__proto__ constructor',
  '$1.2bn 3/4/2026 7–2 £½ ² 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ①',
  '한국 Łódź ﷺ עברית ไทย',
  '“ ” « » „ ‟ 「 」',
  '---\n',
  '|a|b|\n|-|-|\n',
];

const bomb = (depth: number): string =>
  `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${Array.from({ length: depth }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};&a${index};&a${index};&a${index};&a${index};&a${index};&a${index};">`).join('')}<!ENTITY f SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><title>&a${depth};&f;</title><item><title>&a${depth};</title></item></channel></rss>`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const mutations = {
  truncated: ({ bytes }, chance) => bytes.subarray(0, chance.below(bytes.length)),
  beheaded: ({ bytes }, chance) => bytes.subarray(chance.below(bytes.length)),
  spliced: ({ bytes }, chance, others) => {
    const other = chance.of(others).bytes;
    return spliced(bytes, cut(bytes, chance), other.subarray(...cut(other, chance)));
  },
  flipped: ({ bytes }, chance) => {
    const copy = Buffer.from(bytes);
    for (let flips = 1 + chance.below(16); flips > 0; flips--) {
      const at = chance.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
    }
    return copy;
  },
  repeated: ({ bytes }, chance) => {
    const [start, end] = cut(bytes, chance);
    const part = bytes.subarray(start, Math.max(start + 1, end));
    const times = Math.floor((chance.next() * longest) / (part.length + 1));
    return spliced(bytes, [start, start], Buffer.concat(Array.from({ length: times }, () => part)));
  },
  removed: ({ bytes }, chance) => spliced(bytes, cut(bytes, chance), new Uint8Array()),
  nested: ({ bytes }, chance) => {
    const [open, close] = chance.of(nests);
    const depth = Math.floor(chance.next() ** 2 * (longest / (open.length + close.length)));
    const text = open.repeat(depth) + (chance.below(2) === 0 ? close.repeat(depth) : '');
    return spliced(bytes, cut(bytes, chance), encode(text));
  },
  peppered: ({ bytes }, chance) => {
    let result = bytes;
    for (let times = 1 + chance.below(8); times > 0; times--) {
      const at = chance.below(result.length + 1);
      result = spliced(result, [at, at], encode(chance.of(words)));
    }
    return result;
  },
  bombed: (_, chance) => encode(bomb(1 + chance.below(12))),
  reencoded: ({ bytes }, chance) => {
    const text = Buffer.from(bytes).toString('utf8');
    const put = chance.of([
      () => Buffer.from(text, 'utf16le'),
      () => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]),
      () => Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]),
      () => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le').subarray(1)]),
      () => Buffer.from(text, 'latin1'),
      () => Buffer.from(text.replaceAll(/utf-?8/giu, 'shift_jis')),
      () => Buffer.from(text.replaceAll(/utf-?8/giu, 'utf-7')),
      () => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes, Buffer.of(0xc0, 0xaf, 0xed, 0xa0, 0x80)]),
    ]);
    return put();
  },
  'on one line': ({ bytes }) => {
    const text = Buffer.from(bytes).toString('utf8').replaceAll(/\s+/gu, ' ');
    return encode(text.repeat(Math.ceil(longest / (text.length + 1))));
  },
} as const satisfies Readonly<Record<string, Mutation>>;
