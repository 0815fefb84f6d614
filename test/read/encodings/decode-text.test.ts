import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { walkBlocks } from '../../../src/article/walk.ts';
import { decodeSource, type DecodedSource } from '../../../src/read/decode.ts';
import { readArticle } from '../../../src/read/read-article.ts';
import { caught } from '../../support/caught.ts';
import { samples } from './samples.ts';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const page = (head: string, words: Uint8Array, tail = '</p></body></html>'): Buffer =>
  Buffer.concat([
    ascii(`<!doctype html>\n<html><head>${head}<title>Port</title></head><body><h1>Port</h1><p>`),
    words,
    ascii(tail),
  ]);
const feed = (label: string, words: Uint8Array): Buffer =>
  Buffer.concat([
    ascii(
      `<?xml version="1.0" encoding="${label}"?>\n<rss version="2.0"><channel><title>Mail</title><item><title>Port</title><description>`,
    ),
    words,
    ascii('</description></item></channel></rss>'),
  ]);
const decode = (bytes: Uint8Array, charset: string | null = null): DecodedSource =>
  decodeSource(bytes, 'a.html', charset);
const codes = ({ messages }: DecodedSource): readonly string[] => messages.map(({ code }) => code);
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16 = (text: string, order: 'le' | 'be'): Buffer =>
  order === 'le' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16();

describe.each(samples)('%s', (label, words, encoded) => {
  const bytes = Buffer.from(encoded, 'base64');

  it('is what a server or a document says, in any of its ways', () => {
    const said: readonly DecodedSource[] = [
      decode(page('', bytes), label.toUpperCase()),
      decode(page(`<meta charset="${label}">`, bytes)),
      decode(page(`<META CONTENT='text/html; charset=${label}' HTTP-EQUIV=Content-Type>`, bytes)),
      decode(page(`<!-- <meta charset="utf-8"> --><meta name="a"/><meta charset = ${label}>`, bytes)),
      decode(feed(label, bytes)),
    ];
    for (const { source, messages } of said) {
      expect(source.text).toContain(`>${words}<`);
      expect(messages.filter(({ code }) => code.startsWith('encoding'))).toEqual([]);
    }
  });

  it('gives articles whose places hold in the decoded text', async () => {
    for (const [name, content] of [
      ['a.html', page(`<meta charset="${label}">`, bytes)],
      ['a.xml', feed(label, bytes)],
    ] as const) {
      const { article, source } = await readArticle(content, { name, format: null, url: null });
      const spans = [...walkBlocks(article.body)].flatMap((block) => ('spans' in block ? block.spans : []));
      expect(textOf(spans)).toBe(words);
      for (const span of spans.filter((span) => span.kind === 'text')) {
        expect(source.text.slice(span.place.start, span.place.end)).toBe(span.text);
      }
    }
  });
});

describe('a letter that was cut off', () => {
  const cut = samples.filter(([label]) => ['shift_jis', 'euc-jp', 'euc-kr', 'gbk', 'big5'].includes(label));

  it.each(cut)('at the end of %s is told', (label, _, encoded) => {
    const bytes = Buffer.from(encoded, 'base64');
    const lead = bytes.subarray(0, 1);
    const decoded = decode(page('', Buffer.concat([bytes, lead]), ''), label);
    expect(decoded.source.text.endsWith('\uFFFD')).toBe(true);
    expect(codes(decoded)).toEqual(['characters-damaged']);
  });

  it('swallows no markup after it', () => {
    const decoded = decode(page('', Buffer.of(0x83)), 'shift_jis');
    expect(decoded.source.text).toContain('<p>\uFFFD</p>');
  });
});

describe('what goes before what', () => {
  const latin = ascii('Zo\xEB');

  it('a byte order mark goes before every word', () => {
    const bytes = Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), page('<meta charset="koi8-r">', utf8('Zoë'))]);
    expect(decode(bytes, 'shift_jis').source.text).toContain('Zoë');
    const wide = Buffer.concat([Buffer.of(0xff, 0xfe), utf16('Zoë', 'le')]);
    expect(decode(wide, 'utf-16be').source.text).toBe('Zoë');
  });

  it('the server goes before the document', () => {
    const decoded = decode(page('<meta charset="koi8-r">', latin), 'iso-8859-1');
    expect(decoded.source.text).toContain('Zoë');
    expect(codes(decoded)).toEqual([]);
  });

  it('the document goes before guesses, where the server’s word is of no use', () => {
    const decoded = decode(page('<meta charset="iso-8859-5">', ascii('\xBF\xDE\xE0\xE2')), 'utf-7');
    expect(decoded.source.text).toContain('Порт');
    expect(codes(decoded)).toEqual(['encoding-unknown']);
    expect(decoded.messages[0]?.text).toContain('"utf-7"');
    expect(decoded.messages[0]?.text).toContain('iso-8859-5');
  });

  it('words of an article about encodings are no declaration', () => {
    const text = 'Write <meta charset="koi8-r">, said Zo\xEB.';
    expect(decodeSource(ascii(text), 'a.txt').source.text).toContain('Zoë');
    const item = feed('iso-8859-1', ascii('<![CDATA[<html><meta charset="koi8-r">Zo\xEB]]>'));
    expect(decode(item).source.text).toContain('Zoë');
  });
});

describe('a declaration that is a lie', () => {
  it.each(['iso-8859-1', 'us-ascii', 'windows-1251', 'shift_jis', 'gbk', 'utf-16'])(
    'UTF-8 that says %s is read as UTF-8, with a message',
    (label) => {
      const decoded = decode(page(`<meta charset="${label}">`, utf8('Żółw: “Où est Zoë?”')));
      expect(decoded.source.text).toContain('Żółw: “Où est Zoë?”');
      expect(codes(decoded)).toEqual(['encoding-declared-wrongly']);
      expect(decoded.messages[0]?.text).toMatch(new RegExp(`"${label}".*utf-8`, 'u'));
    },
  );

  it('Windows-1252 that says UTF-8 is read as Windows-1252, with a message', () => {
    const decoded = decode(feed('UTF-8', ascii('Zo\xEB, caf\xE9')));
    expect(decoded.source.text).toContain('Zoë, café');
    expect(codes(decoded)).toEqual(['encoding-declared-wrongly']);
  });

  it('is none where all is ASCII', () => {
    expect(codes(decode(page('<meta charset="iso-8859-1">', ascii('Zoe'))))).toEqual([]);
  });

  it('is not seen in two letters of Chinese that could be UTF-8 too', () => {
    // 陋陋 in GBK; ªª in UTF-8.
    const decoded = decode(page('<meta charset="gbk">', Buffer.of(0xc2, 0xaa, 0xc2, 0xaa)));
    expect(decoded.source.text).toContain('<p>陋陋</p>');
    expect(codes(decoded)).toEqual([]);
  });

  it('is no lie of UTF-8 that was damaged in a place or two', () => {
    const damaged = Buffer.concat([utf8('Żółw, Łódź, Zoë'), Buffer.of(0xe9), utf8(' und Möwe')]);
    const decoded = decode(page('<meta charset="utf-8">', damaged));
    expect(decoded.source.text).toContain('Żółw, Łódź, Zoë\uFFFD und Möwe');
    expect(codes(decoded)).toEqual(['characters-damaged']);
  });
});

describe('UTF-16 and UTF-32 without a mark', () => {
  const xml = '<?xml version="1.0" encoding="UTF-16"?><rss><channel><title>港</title></channel></rss>';
  const text = '港口周一重新开放'.repeat(20);

  it.each(['le', 'be'] as const)('UTF-16%s is told by its first sign, whatever language follows', (order) => {
    const decoded = decode(utf16(xml + text, order));
    expect(decoded.source.text).toBe(xml + text);
    expect(codes(decoded)).toEqual([]);
    const silent = decode(utf16(`<p>${text}`, order));
    expect([silent.source.text, codes(silent)]).toEqual([`<p>${text}`, ['encoding-utf-16']]);
  });

  it.each(['le', 'be'] as const)('UTF-16%s is what the server says', (order) => {
    const decoded = decode(utf16(`${text}\n${text}`, order), `UTF-16${order}`);
    expect([decoded.source.text, codes(decoded)]).toEqual([`${text}\n${text}`, []]);
    expect(decode(utf16(text, order), `utf-16${order}`).source.text).toBe(text);
  });

  it('half a unit at the end is told', () => {
    const decoded = decode(utf16(xml, 'le').subarray(0, -1));
    expect(codes(decoded)).toEqual(['characters-damaged']);
  });

  it.each([
    ['little-endian', (code: number) => [code & 0xff, code >> 8, 0, 0]],
    ['big-endian', (code: number) => [0, 0, code >> 8, code & 0xff]],
  ])('UTF-32, %s, is refused by name', async (_, write) => {
    const bytes = Buffer.from(
      Array.from('<p>Fair moves</p>', (letter) => write(letter.charCodeAt(0))).flat(),
    );
    const error = await caught(() => decode(bytes));
    expect([error.code, error.message]).toEqual(['source-binary', expect.stringContaining('UTF-32')]);
  });

  it.each(['utf-32', 'utf-7', 'x-no-such', 'hz-gb-2312', 'replacement'])(
    '%s is a label without use',
    (label) => {
      const decoded = decode(page(`<meta charset="${label}">`, utf8('Zoë')));
      expect(decoded.source.text).toContain('Zoë');
      expect(codes(decoded)).toEqual(['encoding-unknown']);
    },
  );

  it.each([
    ['cp932', 'shift_jis'],
    ['x-sjis', 'shift_jis'],
    ['cp949', 'euc-kr'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['gb2312', 'gbk'],
    ['cp1251', 'windows-1251'],
    [' latin1 ', 'windows-1252'],
  ])('%s is another name of %s', (label, name) => {
    const [, words = '', encoded = ''] = samples.find(([known]) => known === name) ?? [];
    expect(decode(page('', Buffer.from(encoded, 'base64')), label).source.text).toContain(words);
  });
});
