import { describe, expect, it } from 'vitest';
import { outlineOf, readText } from '../support.ts';

const read = async (body: string): Promise<{ outline: readonly string[]; leftOut: readonly string[] }> => {
  const { article, messages } = await readText(`Ferry goes electric\n\n${body}`);
  const leftOut = messages.filter(({ code }) => code === 'words-left-out').map(({ text }) => text);
  return { outline: outlineOf(article), leftOut };
};

describe('pages', () => {
  it('break no list and no sentence, and a message names their numbers', async () => {
    const { outline, leftOut } = await read(
      'They will:\n\n• plant a forest of\n\n- 2 -\n\n\ftrees\n• paint the boats\nPage 3 of 4\n• sweep the quay\n\nIt rained and\n\f\nit blew.\n',
    );
    expect(outline).toEqual([
      'p They will:',
      '• plant a forest of trees',
      '• paint the boats',
      '• sweep the quay',
      'p It rained and it blew.',
    ]);
    expect(leftOut).toEqual([
      'Left out: "- 2 -" (the number of a page).',
      'Left out: "Page 3 of 4" (the number of a page).',
    ]);
  });

  it('leave a bare number alone where no form feed stands beside it', async () => {
    const { outline, leftOut } = await read('It rained.\n\n2026\n\nThe boats left at noon, all of them.\n');
    expect(outline.some((line) => line.includes('2026'))).toBe(true);
    expect(leftOut).toEqual([]);
  });
});
