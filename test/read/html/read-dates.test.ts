import { describe, expect, it } from 'vitest';
import { readText } from '../support.ts';

const sentence = 'The ferry to the islands was late again on Monday, and nobody could say why it was so. ';

async function dateOf(printed: string, { head = '', lang = 'en-GB' } = {}): Promise<string | null> {
  const html = `<!doctype html><html lang="${lang}"><head><title>Ferry late</title>${head}</head><body><article>
    <h1>Ferry late</h1>${printed}<div class="article-body"><p>${sentence.repeat(3)}</p></div></article></body></html>`;
  return (await readText(html, { name: 'page.html' })).article.published;
}

const published = (day: string): string => `<meta property="article:published_time" content="${day}">`;

describe('the date of a page', () => {
  it.each([
    ['03/05/2026', 'es', '2026-05-03'],
    ['03/05/2026', 'en-US', '2026-03-05'],
    ['03/05/2026', 'en-GB', '2026-05-03'],
    ['15 августа 2026, 13:43', 'ru', '2026-08-15'],
    ['4 listopada 2026', 'pl', '2026-11-04'],
    ['12 Ekim 2026', 'tr', '2026-10-12'],
    ['3. maaliskuuta 2026', 'fi', '2026-03-03'],
  ])('is read from "%s" in %s', async (printed, lang, date) => {
    expect(await dateOf(`<p class="date">${printed}</p>`, { lang })).toBe(date);
  });

  it('is not guessed where day and month can be exchanged', async () => {
    expect(await dateOf('<p class="date">03/05/2026</p>', { lang: 'en' })).toBeNull();
  });

  it('is what the page states, whatever one other part of it says', async () => {
    expect(await dateOf('<time datetime="2026-03-09"></time>', { head: published('2026-03-02') })).toBe(
      '2026-03-02',
    );
  });

  it('is what two parts of the page agree on against a third', async () => {
    const printed = '<time datetime="2026-03-09" itemprop="datePublished">9 March 2026</time>';
    expect(await dateOf(printed, { head: published('2026-03-02') })).toBe('2026-03-09');
  });

  it('is one that the page hands its scripts, where nothing else tells', async () => {
    const script = '<script>window.story = {"id": 7, "published_at": "2026-03-02T06:22:28+01:00"};</script>';
    expect(await dateOf(script)).toBe('2026-03-02T06:22:28+01:00');
    expect(await dateOf(`${script}<p class="date">9 March 2026</p>`)).toBe('2026-03-09');
  });

  it.each(['27.2.2026 - ', '(27 February 2026) ', '27. Februar 2026 – '])(
    'is what a paragraph begins with: "%s"',
    async (ahead) => {
      expect(await dateOf(`<p>${ahead}${sentence.repeat(3)}</p>`)).toBe('2026-02-27');
    },
  );

  it('is not one that a paragraph tells of', async () => {
    expect(await dateOf(`<p>On 27 February 2026 ${sentence.repeat(3)}</p>`)).toBeNull();
  });

  it.each([
    ['2026-03-03T02:15:00Z', '2 March 2026', '2026-03-02'],
    ['2026-12-31T23:11:00+00:00', '1 January 2027', '2027-01-01'],
    ['2024-03-01T01:00:00Z', '29 February 2024', '2024-02-29'],
  ])(
    'is the day that the page prints where the instant %s is another in UTC',
    async (instant, printed, day) => {
      expect(await dateOf(`<p>${printed}</p>`, { head: published(instant) })).toBe(day);
    },
  );

  it.each(['2026-03-03T12:15:00Z', '2026-03-03T02:15:00+01:00', '2026-03-03T00:00:00Z'])(
    'is the instant that the page states where nowhere it was another day: %s',
    async (instant) => {
      expect(await dateOf('<p>2 March 2026</p>', { head: published(instant) })).toBe(instant);
    },
  );

  it('is the labelled one that is nearest to the article, not the first of a page', async () => {
    const teaser = '<p class="news-time">9 March 2026</p>';
    const far = '<p>So it goes.</p>'.repeat(40);
    expect(await dateOf(`${teaser}${far}<p class="news-time">2 March 2026</p>`)).toBe('2026-03-02');
  });

  it('is that of an update only where no other is printed', async () => {
    const updated = '<p>Updated 9 March 2026</p>';
    expect(await dateOf(`${updated}<p>2 March 2026</p>`)).toBe('2026-03-02');
    expect(await dateOf(updated)).toBe('2026-03-09');
  });

  it('is what the page states, whatever an empty mark of it says twice', async () => {
    const printed = '<time datetime="2026-03-09T14:42:13+01:00" itemprop="datePublished"></time>';
    expect(await dateOf(printed, { head: published('2026-03-02') })).toBe('2026-03-02');
  });

  it('is not that of a post that the article shows', async () => {
    const post = '<blockquote><p>Sailing!</p><time datetime="2025-04-21">21 April 2025</time></blockquote>';
    expect(await dateOf(post, { head: published('2026-03-02') })).toBe('2026-03-02');
    expect(await dateOf(post)).toBeNull();
  });

  it('is that of publication beside that of a change', async () => {
    const printed = '<p>Letzte Änderung: 31.10.2025<br>Erschienen am: 01.11.2025</p>';
    expect(await dateOf(printed, { lang: 'de' })).toBe('2025-11-01');
  });

  it('is the printed day of an instant that is told as mail tells it', async () => {
    const linked = {
      '@type': 'NewsArticle',
      headline: 'Ferry late',
      datePublished: 'Wed, 04 Mar 2026 02:41:00 GMT',
    };
    const head = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(await dateOf('', { head })).toBe('2026-03-04T02:41:00Z');
    expect(await dateOf('<p>3 March 2026 22:41</p>', { head })).toBe('2026-03-03');
  });
});
