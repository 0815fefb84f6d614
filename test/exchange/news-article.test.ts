import { describe, expect, it } from 'vitest';
import { run } from '../cli/fake-terminal.ts';

const input = `Tides rise | Harbour News

By Ana Ruiz and Harbour News Agency

They rise </script><!-- and fall. "They always do," said Ben Okri, the harbour master.
`;

describe('an article as NewsArticle', () => {
  it('names its authors, its publisher and who said what', async () => {
    const { code, out } = await run(['inspect', '-', '--as', 'jsonld', '--url', 'https://mail.example/a'], {
      input,
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Tides rise',
      url: 'https://mail.example/a',
      author: [{ '@type': 'Person', name: 'Ana Ruiz' }, { '@type': 'Organization' }],
      publisher: { name: 'Harbour News' },
      inLanguage: 'en',
      hasPart: [
        { '@type': 'Quotation', text: 'They always do,', creator: { '@type': 'Person', name: 'Ben Okri' } },
      ],
    });
  });

  it('can stand in a page: no words of the article end its script', async () => {
    const { out } = await run(['inspect', '-', '--as', 'jsonld'], { input });
    expect(out).not.toContain('<');
    expect((JSON.parse(out) as { articleBody: string }).articleBody).toContain('</script><!-- and fall.');
  });
});

describe('lectern inspect --as', () => {
  it('prints a list for a feed', async () => {
    const feed = `<rss version="2.0"><channel>${['One', 'Two'].map((title) => `<item><title>${title}</title><description>Words.</description></item>`).join('')}</channel></rss>`;
    const { out } = await run(['inspect', '-', '--as', 'ninjs'], { input: feed });
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it('names the formats there are', async () => {
    const { code, err } = await run(['inspect', '-', '--as', 'nitf'], { input });
    expect(code).toBe(2);
    expect(err).toContain('ninjs or jsonld');
  });
});
