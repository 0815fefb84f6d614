/**
 * Measures how well articles are read from web pages that people annotated, beside four other libraries in the same
 * run: `npm run measure:html -- CORPUS… [--peers DIR] [--dump FILE] [--limit N]`.
 *
 * A corpus is a folder outside of the project: the `tests` folder of adbar/trafilatura (`evaldata.json`), or
 * a checkout of postlight/parser (`fixtures`). The other libraries are taken from the `node_modules` of the folder that
 * `--peers` names, where `npm install --ignore-scripts @mozilla/readability@0.6 defuddle@0.19 linkedom
 * @extractus/article-extractor @postlight/parser` has put them; those that are missing are named and left out.
 *
 * Each figure is a share of the pages whose annotation has the fact:
 * - title: the same words, whatever their case, spacing, punctuation and soft hyphens;
 * - authors: the same words in all names together, compared likewise, for annotations separate and lead in names as
 *   each page does;
 * - date: the same day, as printed or in UTC; an instant that is midnight somewhere is the day that begins there, and
 *   where an instant is annotated, a day without a time is right that it was at a place where papers are. A day that is
 *   annotated with its month last, or in single figures, is that day;
 * - standfirst: token F1 of at least 0.8;
 * - body: F1 over short passages that must stand in the body ("with") or must not ("without"), all pages together,
 *   compared without white space and soft hyphens. Passages are annotated from the
 *   whole of an article, its standfirst with it: what a library gives apart as the standfirst is body too where the page
 *   prints it. The line "without standfirst" counts none of Lectern's as body. The lines "Lectern on" a library read the
 *   body that the library cuts out of the page as Lectern reads any, and the facts from the page.
 *
 * Facts that stand nowhere on a page can be read by nobody: their number is printed below the table as the ceiling.
 */
import { writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { countUnreachable } from './html/ceiling.ts';
import { readCorpus, type GoldPage } from './html/corpus.ts';
import type { Extractor } from './html/extraction.ts';
import { onBodyOf, readBodyAlone, readWithLectern } from './html/lectern.ts';
import { loadPeers } from './html/peers.ts';
import { formatScores } from './html/report.ts';
import { newTally, scorePage } from './html/score.ts';

const args = argv.slice(2);
const option = (name: string): string | null => {
  const at = args.indexOf(name);
  return at === -1 ? null : (args.splice(at, 2)[1] ?? null);
};
const peersFolder = option('--peers');
const dumpFile = option('--dump');
const limit = Number(option('--limit') ?? Infinity);
if (args.length === 0) {
  console.error('measure:html wants the folder of a corpus; the head of test/measure/html.ts says which.');
  exit(2);
}

const peers = peersFolder === null ? [] : await loadPeers(peersFolder);
const extractors: readonly Extractor[] = [
  { name: 'Lectern', extract: readWithLectern },
  { name: 'without standfirst', extract: readBodyAlone },
  ...peers.filter(({ name }) => name === 'Readability' || name === 'Defuddle').map(onBodyOf),
  ...peers,
];
const misses: unknown[] = [];
for (const folder of args) {
  const pages = readCorpus(folder).slice(0, limit);
  const tallies = [];
  for (const extractor of extractors)
    tallies.push({ name: extractor.name, tally: await measure(extractor, pages) });
  console.log(formatScores(folder, pages.length, tallies));
  const { title, authors, date } = countUnreachable(pages);
  console.log(`nowhere on the page: ${title} titles, ${authors} authors, ${date} dates\n`);
}
if (dumpFile !== null) writeFileSync(dumpFile, JSON.stringify(misses));

async function measure(
  extractor: Extractor,
  pages: readonly GoldPage[],
): Promise<ReturnType<typeof newTally>> {
  const tally = newTally();
  for (const page of pages) {
    const missed = scorePage(tally, page, await extractor.extract(page).catch(() => null));
    if (missed.length > 0) misses.push({ by: extractor.name, page: page.id, missed });
  }
  return tally;
}
