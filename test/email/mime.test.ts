import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { formatMailDate } from '../../src/email/mime/mail-date.ts';
import { asciiAddress } from '../../src/email/mime/mailbox.ts';
import { encodeQuotedPrintable } from '../../src/email/mime/quoted-printable.ts';
import { article, codesOf, edition, node, paragraph, render, typicalEdition, words } from './support.ts';

const headersOf = (eml: string): readonly string[] =>
  (eml.split('\r\n\r\n')[0] ?? '').replace(/\r\n(?=[ \t])/gu, '').split('\r\n');

const header = (eml: string, name: string): readonly string[] =>
  headersOf(eml)
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}: `))
    .map((line) => line.slice(name.length + 2));

const titled = (headline: string) =>
  edition(
    article([paragraph('The quay was quiet.')], {
      headline: { spans: [words(headline)], place: node().place },
    }),
  );

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

describe('email.eml', () => {
  it('is read back whole by a mail parser: text first, HTML last', async () => {
    const { eml, text, html } = await render(typicalEdition());
    const mail = await PostalMime.parse(eml);
    expect(mail.subject).toBe('Harbour towns agree to share their ferries');
    expect(mail.from).toMatchObject({ name: 'The Tidewater Courier', address: 'news@courier.example' });
    expect(mail.replyTo?.[0]).toMatchObject({ address: 'desk@courier.example' });
    expect(mail.date).toBe('2026-03-04T06:30:00.000Z');
    expect(mail.text?.replaceAll('\r\n', '\n').trim()).toBe(text.trim());
    expect(mail.html?.replaceAll('\r\n', '\n').trim()).toBe(html.trim());
    expect(eml.indexOf('text/plain')).toBeLessThan(eml.indexOf('text/html'));
    expect(eml).toMatch(/Content-Type: multipart\/alternative; boundary="/u);
  });

  it('is ASCII in lines of at most 76, each ended by CRLF', async () => {
    const { eml } = await render(typicalEdition());
    expect(eml).toMatch(/^[\t\r\n -~]*$/u);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const listHeaders = /^List-/u;
    const long = eml.split('\r\n').filter((line) => line.length > 76 && !listHeaders.test(line));
    expect(long).toEqual([]);
  });

  it('has each header once, and those of a mailing list in one line', async () => {
    const { eml } = await render(typicalEdition());
    const names = headersOf(eml).map((line) => line.split(':')[0] ?? '');
    expect(names.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      [
        'Content-Language',
        'Content-Type',
        'Date',
        'From',
        'List-ID',
        'List-Unsubscribe',
        'List-Unsubscribe-Post',
        'MIME-Version',
        'Message-ID',
        'Reply-To',
        'Subject',
        'To',
      ].toSorted((a, b) => (a < b ? -1 : 1)),
    );
    expect(eml).toContain(
      '\r\nList-ID: <news.courier.example>\r\nList-Unsubscribe: <https://courier.example/leave>, <mailto:leave@courier.example>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n',
    );
    expect(header(eml, 'Content-Language')).toEqual(['en']);
  });

  it('gives the same bytes for the same edition, and an id that tells editions apart', async () => {
    const [one, two] = [await render(typicalEdition()), await render(typicalEdition())];
    expect(two.eml).toBe(one.eml);
    expect(header(one.eml, 'Message-ID')).toEqual(['<harbour-ferries.20260304063000000@courier.example>']);
  });

  it('is a draft from nobody where no sender is set', async () => {
    const { eml, messages } = await render(typicalEdition(), { sender: null, replyTo: null });
    expect(header(eml, 'From')).toEqual(['sender@example.invalid']);
    expect(header(eml, 'To')).toEqual(['undisclosed-recipients:;']);
    expect(header(eml, 'X-Unsent')).toEqual(['1']);
    expect(codesOf({ messages })).toEqual(['email-sender-missing']);
  });

  it('offers a mail address alone without the one click that it cannot keep', async () => {
    const { eml } = await render(typicalEdition(), { unsubscribeUrl: null });
    expect(header(eml, 'List-Unsubscribe')).toEqual(['<mailto:leave@courier.example>']);
    expect(header(eml, 'List-Unsubscribe-Post')).toEqual([]);
  });

  it('writes a foreign subject in encoded words of whole characters, at most 75 long', async () => {
    const headline =
      'Die Fähren von Süderhöft fahren künftig über Nacht — und zwar für alle 🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢 海の港';
    const { eml } = await render(titled(headline));
    const mail = await PostalMime.parse(eml);
    expect(mail.subject).toBe(headline);
    const encoded = eml.match(/=\?[^?]+\?B\?[^?]*\?=/gu) ?? [];
    expect(encoded.length).toBeGreaterThan(1);
    for (const word of encoded) expect(word.length).toBeLessThanOrEqual(75);
  });

  it.each([
    ['words like an encoded word', '=?utf-8?B?QmNj?= is no subject'],
    ['a word without end', `Aa${'a'.repeat(300)}`],
    [
      'long ASCII',
      'The harbour towns on both banks of the sound agree to share their ferries, their piers and their bells',
    ],
  ])('keeps a subject of %s', async (_, headline) => {
    const mail = await PostalMime.parse((await render(titled(headline))).eml);
    expect(mail.subject).toBe(headline);
  });

  it.each([
    'Quiet\r\nBcc: all@courier.example',
    'Quiet\nX-Evil: 1',
    'Quiet\u2028X: 1',
    'Quiet\u0000\r\n\r\n<b>body</b>',
  ])('lets no line end into a header: %j', async (hostile) => {
    const of = edition(titled(hostile).article, { slug: 'quiet' });
    const sender = { name: hostile, address: 'news@courier.example' };
    const { eml } = await render(of, {
      sender,
      listId: hostile,
      unsubscribeUrl: `https://courier.example/${hostile}`,
    });
    const names = headersOf(eml).map((line) => line.split(':')[0]);
    expect(names).not.toContain('Bcc');
    expect(names).not.toContain('X-Evil');
    expect(names).not.toContain('X');
    expect(new Set(names).size).toBe(names.length);
  });

  it('quotes a name with marks, and encodes one outside ASCII', async () => {
    for (const name of ['"Quay" \\ Co., Ltd', 'Zeitung Süd', 'A'.repeat(90)]) {
      const { eml } = await render(typicalEdition(), { sender: { name, address: 'news@courier.example' } });
      const mail = await PostalMime.parse(eml);
      expect(mail.from).toMatchObject({ name, address: 'news@courier.example' });
    }
  });

  it('sends Japanese text as base64, and reads the same', async () => {
    const body = [paragraph('港は静かだった。'.repeat(60))];
    const { eml, text } = await render(edition(article(body, { language: 'ja' })));
    expect(eml).toContain('Content-Transfer-Encoding: base64');
    expect((await PostalMime.parse(eml)).text?.replaceAll('\r\n', '\n').trim()).toBe(text.trim());
  });
});

describe('settings that no message can carry', () => {
  it.each([
    ['sender', { sender: { name: null, address: 'näws@courier.example' } }],
    ['replyTo', { replyTo: { name: null, address: 'desk@@courier.example' } }],
    ['unsubscribeMail', { unsubscribeMail: 'leave@nowhere' }],
    ['unsubscribeUrl', { unsubscribeUrl: `https://courier.example/${'x'.repeat(900)}` }],
    ['unsubscribeUrl', { unsubscribeUrl: 'http://courier.example/leave' }],
  ])('leaves %s out and says so', async (setting, config) => {
    const { messages, eml } = await render(typicalEdition(), config);
    const unusable = messages.filter(({ code }) => code === 'email-setting-unusable');
    expect(unusable.map(({ text }) => text)).toEqual([expect.stringContaining(`\`${setting}\` is left out`)]);
    expect((await PostalMime.parse(eml)).subject).not.toBe('');
  });

  it('writes a domain outside ASCII in its ASCII form', () => {
    expect(asciiAddress('news@bücher.example')).toBe('news@xn--bcher-kva.example');
    expect(asciiAddress('news@courier.example:25')).toBeNull();
    expect(asciiAddress('a b@courier.example')).toBeNull();
  });
});

describe('encodeQuotedPrintable', () => {
  const decode = (text: string): string => {
    const joined = text.replace(/=\r\n/gu, '');
    const bytes = [...joined.matchAll(/=([0-9A-F]{2})|[^=]/gu)].map((match) =>
      match[1] === undefined ? match[0].charCodeAt(0) : Number.parseInt(match[1], 16),
    );
    return new TextDecoder().decode(Uint8Array.from(bytes));
  };

  it.each([
    'plain',
    'ends in a blank \nand a tab\t',
    '.',
    'From here\nFrom there',
    `${'é'.repeat(200)}=`,
    `${'a'.repeat(75)}ééé`,
    `${'a'.repeat(74)}= = =`,
    'x'.repeat(500),
  ])('reads back as it was: %#', (text) => {
    const encoded = encodeQuotedPrintable(text);
    expect(decode(encoded)).toBe(crlf(text));
    for (const line of encoded.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(76);
      expect(line).not.toMatch(/[ \t]$|^\.$|^From /u);
    }
  });
});

describe('formatMailDate', () => {
  it.each([
    ['2023-05-07T09:00:00.000Z', 'Sun, 7 May 2023 09:00:00 +0000'],
    ['2024-02-29T23:59Z', 'Thu, 29 Feb 2024 23:59:00 +0000'],
    ['1970-01-01', 'Thu, 1 Jan 1970 00:00:00 +0000'],
    ['2100-01-31T00:00:01Z', 'Sun, 31 Jan 2100 00:00:01 +0000'],
  ])('writes %s as %s', (date, written) => {
    expect(formatMailDate(date)).toBe(written);
  });

  it('takes no other form', () => {
    expect(() => formatMailDate('7 May 2023')).toThrow(RangeError);
  });
});
