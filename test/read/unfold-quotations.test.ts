import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/read/read-article.ts';

const kindsOf = async (quotation: string): Promise<readonly string[]> => {
  const text = `# Ferry returns\n\nThe ferry is back after two years.\n\n${quotation}\n\nIt carries forty cars.\n`;
  const bytes = new TextEncoder().encode(text);
  const { article } = await readArticle(bytes, { name: 'ferry.md', format: 'markdown', url: null });
  return article.body.slice(1, -1).map(({ kind }) => kind);
};

describe('a block quotation', () => {
  it.each([
    '> "We waited long for this day," said Marek Duda, who runs the ferry. "Now we sail."',
    '> “Is it late?” Ana Ruiz asked.',
    '> « C’est tard », déclare Ana Ruiz.',
    '> „Das ist spät“, sagte Ana Ruiz.',
  ])('with the words of the reporter in it is the paragraph that it is: %s', async (quotation) => {
    expect(await kindsOf(quotation)).toEqual(['paragraph']);
  });

  it.each([
    '> "We waited long for this day. Now we sail."',
    '> “Late” is not the word. We are done.',
    '> We waited, “like sheep,” she would say.',
    '> “We waited long,” said Marek Duda.\n>\n> — Ana Ruiz, author of “Ferries”',
  ])('of somebody’s words alone stays one: %s', async (quotation) => {
    expect(await kindsOf(quotation)).toEqual(['blockQuotation']);
  });
});
