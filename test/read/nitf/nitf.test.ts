import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/article/text.ts';
import { readCompactDate } from '../../../src/read/nitf/compact-date.ts';
import { readAll, readFirst } from '../collections.ts';
import { failureOf, outlineOf } from '../support.ts';

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<nitf version="-//IPTC//DTD NITF 3.5//EN" baselang="en-GB">
<head><title>Tides</title><docdata><date.issue norm="20261124T081500Z"/><doc.copyright holder="Harbour Wire"/></docdata></head>
<body><body.head><hedline><hl1>Tides rise</hl1><hl2>And fall again</hl2></hedline>
<byline>By <person>Ana Ruiz</person>, <byttl>Staff Reporter</byttl></byline>
<dateline><location><city>Exampleton</city>, <country>Nowhere</country></location> <story.date norm="20261123"/></dateline>
<abstract><p>A spring of <em>floods</em>.</p></abstract></body.head>
<body.content><block><p>They rise by <num>3</num> m. <q>They always do</q>, said <person>Ben Okri</person>.</p>
<media media-type="image"><media-reference source="https://mail.example/s.jpg" width="90"/>
<media-reference source="https://mail.example/l.jpg" width="900" alternate-text="A wet quay"/>
<media-caption><p>The quay.</p></media-caption><media-producer>Cy Dee</media-producer></media></block>
<hl2>What comes</hl2><bq><block><p>Never again.</p></block><credit>Ana Ruiz</credit></bq>
<ul><li>One</li><li>Two</li></ul><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></body.content>
<body.end><tagline>Ana Ruiz writes about water.</tagline></body.end></body></nitf>`;

describe('NITF', () => {
  it('is an article with its facts', async () => {
    const { article } = await readFirst(nitf, { name: 'a.xml' });
    expect(article).toMatchObject({
      publisher: 'Harbour Wire',
      byline: ['Ana Ruiz'],
      dateline: 'Exampleton',
      published: '2026-11-24T08:15:00Z',
      language: 'en-GB',
    });
    expect(textOf(article.headline.spans)).toBe('Tides rise');
    expect(textOf(article.standfirst?.spans ?? [])).toBe('A spring of floods.');
  });

  it('has its words in order, each kind of block as what it is', async () => {
    const { article } = await readFirst(nitf, { name: 'a.nitf' });
    expect(outlineOf(article)).toEqual([
      'h2 And fall again',
      'p They rise by 3 m. “They always do”, said Ben Okri.',
      'figure https://mail.example/l.jpg alt=A wet quay The quay.',
      'h2 What comes',
      'quote',
      '  p Never again.',
      '  source Ana Ruiz',
      '• One',
      '• Two',
      '#A | #B',
      '1 | 2',
      'p Ana Ruiz writes about water.',
    ]);
  });

  it('is refused where it is not sound', async () => {
    const error = await failureOf(readAll(nitf.slice(0, 900), { name: 'a.xml' }));
    expect(error.code).toBe('xml-malformed');
    expect(error.place).not.toBeNull();
  });
});

describe('a date in the basic form', () => {
  it.each([
    ['20261124', '2026-11-24'],
    ['20261124T081500Z', '2026-11-24T08:15:00Z'],
    ['20261124T0815+0100', '2026-11-24T08:15:00+0100'],
    ['20261124T081500', '2026-11-24'],
    ['24 November 2026', '24 November 2026'],
  ])('%s is %s', (written, date) => expect(readCompactDate(written)).toBe(date));
});
