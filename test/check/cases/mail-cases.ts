import { mailOf, html, text } from '../edition/email.ts';
import { replace, set, type Case } from './case.ts';

const mail = (from: string, to: string): Case['damage'] => replace('email.eml', from, to);
const plain = (from: string, to: string): Case['damage'] => replace('email.txt', from, to);

export const mailCases: readonly Case[] = [
  {
    rule: 'mail/structure',
    fault: 'another type',
    damage: mail('multipart/alternative', 'multipart/mixed'),
    finds: 'is multipart/mixed',
  },
  {
    rule: 'mail/structure',
    fault: 'the HTML first',
    damage: (files) => {
      const swapped = String(files['email.eml'])
        .split('\r\n--part-1')
        .map((part, index, parts) => (index === 1 ? parts[2] : index === 2 ? parts[1] : part));
      return { ...files, 'email.eml': swapped.join('\r\n--part-1') };
    },
    finds: 'text/html, text/plain; expected text/plain, text/html',
  },
  {
    rule: 'mail/charset',
    fault: 'another charset',
    damage: mail('text/html; charset=utf-8', 'text/html; charset=iso-8859-1'),
    finds: 'is iso-8859-1',
  },
  {
    rule: 'mail/same-parts',
    fault: 'another text',
    damage: set('email.eml', mailOf(html, text.replace('Two voices', 'Three voices'))),
    finds: 'The text/plain part is not the same',
  },
  {
    rule: 'mail/same-parts',
    fault: 'a part that is no UTF-8',
    damage: mail('base64\r\n\r\n', 'base64\r\n\r\n////'),
    finds: 'The text/plain part cannot be decoded',
  },
  {
    rule: 'mail/header-fields',
    fault: 'no Message-ID',
    damage: mail('Message-ID:', 'X-Message-ID:'),
    finds: 'There are 0 Message-ID headers',
  },
  {
    rule: 'mail/header-fields',
    fault: 'a second Subject',
    damage: mail('Date:', 'Subject: Again\r\nDate:'),
    finds: 'There are 2 Subject headers',
  },
  {
    rule: 'mail/header-fields',
    fault: 'a second Reply-To',
    damage: mail('Date:', 'Reply-To: a@skarvik.example\r\nReply-To: b@skarvik.example\r\nDate:'),
    finds: 'more than one Reply-To',
  },
  {
    rule: 'mail/header-values',
    fault: 'a date in another form',
    damage: mail('Tue, 03 Mar 2026 08:00:00 +0000', '2026-03-03T08:00:00Z'),
    finds: 'Date is "2026-03-03T08:00:00Z"',
  },
  {
    rule: 'mail/header-lines',
    fault: 'a line that is no header',
    damage: mail('Date:', 'hello there\r\nDate:'),
    finds: '"hello there" is no header',
  },
  {
    rule: 'mail/encoded-words',
    fault: 'a long encoded word',
    damage: mail('=?utf-8?Q?Skarvik_rebuilds?=', `=?utf-8?Q?${'Skarvik_'.repeat(10)}?=`),
    finds: 'has 92 characters; expected 75',
  },
  {
    rule: 'mail/encoded-words',
    fault: 'half a character',
    damage: mail('=?utf-8?Q?Skarvik_rebuilds?=', '=?utf-8?Q?Sk=C3?='),
    finds: 'cannot be decoded',
  },
  {
    rule: 'mail/list-headers',
    fault: 'no one-click',
    damage: mail('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n', ''),
    finds: 'List-Unsubscribe-Post is missing',
  },
  {
    rule: 'mail/list-headers',
    fault: 'mail first',
    damage: mail(
      '<https://skarvik.example/leave>, <mailto:leave@skarvik.example>',
      '<mailto:leave@skarvik.example>, <https://skarvik.example/leave>',
    ),
    finds: 'begins with another address than https',
  },
  {
    rule: 'mail/list-headers',
    fault: 'a folded header',
    damage: mail('leave>, <mailto', 'leave>,\r\n <mailto'),
    finds: 'list-unsubscribe is folded',
  },
  {
    rule: 'mail/list-headers',
    fault: 'a list id without brackets',
    damage: mail('Skarvik Courier <news.skarvik.example>', 'news.skarvik.example'),
    finds: 'List-ID is "news.skarvik.example"',
  },
  {
    rule: 'mail/draft-sender',
    fault: 'no sender, and not marked as a draft',
    damage: mail('news@skarvik.example', 'sender@example.invalid'),
    finds: 'X-Unsent is missing',
  },
  {
    rule: 'mail/line-ends',
    fault: 'a lone LF',
    damage: mail('Date:', 'X-Note: a\nDate:'),
    finds: 'stands alone',
  },
  {
    rule: 'mail/line-length',
    fault: 'a line of 1,000 bytes',
    damage: mail('Date:', `X-Note: ${'a'.repeat(992)}\r\nDate:`),
    finds: 'has 1000 bytes',
  },
  {
    rule: 'mail/seven-bit',
    fault: 'a letter that is not ASCII',
    damage: mail('From: Skarvik', 'From: Skårvik'),
    finds: 'no ASCII character',
  },
  {
    rule: 'text/line-length',
    fault: 'a line of 90 characters',
    damage: plain('Two voices', 'a word '.repeat(13).trim()),
    finds: 'has 90 characters',
  },
  {
    rule: 'text/no-entities',
    fault: 'an entity',
    damage: plain('Two voices', 'Two &amp; voices'),
    finds: 'the entity &amp;',
  },
  {
    rule: 'text/links',
    fault: 'an address left out',
    damage: plain('\n<https://skarvik.example/report>', ''),
    finds: 'https://skarvik.example/report is missing',
  },
  {
    rule: 'text/characters',
    fault: 'a control character',
    damage: plain('Two voices', 'Two\u0007 voices'),
    finds: 'U+0007',
  },
  {
    rule: 'text/readable',
    fault: 'bytes that are no UTF-8',
    damage: set('email.txt', Uint8Array.from([0x61, 0xe9, 0x62])),
    finds: 'not UTF-8 throughout',
  },
];
