import type { Tally } from './score.ts';

interface Named {
  readonly name: string;
  readonly tally: Tally;
}

const percent = (right: number, of: number): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1));

/** A table with a row for each library. */
export function formatScores(corpus: string, pages: number, tallies: readonly Named[]): string {
  const head = ['', 'title', 'authors', 'date', 'standfirst', 'body P', 'body R', 'body F1'];
  const rows = tallies.map(({ name, tally: { facts, body } }) => {
    const { found, wrong, missing } = body;
    const shares = [facts.title, facts.authors, facts.date, facts.standfirst].map(({ right, of }) =>
      percent(right, of),
    );
    return [
      name,
      ...shares,
      percent(found, found + wrong),
      percent(found, found + missing),
      percent(2 * found, 2 * found + wrong + missing),
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const lines = [head, ...rows].map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  return [`${corpus}: ${pages} pages`, ...lines, ''].join('\n');
}
