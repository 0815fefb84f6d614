/**
 * Prints how many cases are said as written there, by category and in all: those of the project, or of a folder of
 * suites that stays outside it. `npm run measure:spoken -- [FOLDER] [--lang en-US] [--failures]`
 */
import { argv } from 'node:process';
import { speak } from '../../src/script/spoken/speak.ts';
import { readCaseTables } from '../script/spoken/case-tables.ts';
import { bareWords, leanWords } from './spoken/compare.ts';
import { readOutsideTables } from './spoken/outside.ts';

const args = argv.slice(2);
const flag = args.indexOf('--lang');
const [, language = 'en-US'] = flag < 0 ? [] : args.splice(flag, 2);
const listFailures = args.includes('--failures');
const folders = args.filter((argument) => !argument.startsWith('--'));

const said = (text: string, tag: string): string => speak(text, { language: tag }).spoken;
const share = (right: number, all: number): string =>
  `${right} of ${all}, ${all === 0 ? '–' : ((100 * right) / all).toFixed(1)} %`;

function printFailure(text: string, expected: string, tag: string): void {
  if (listFailures)
    console.log(`  ${tag}  ${text}\n    expected ${expected}\n    said     ${said(text, tag)}`);
}

function measureOwn(): void {
  const totals = new Map<string, { right: number; all: number }>();
  for (const { category, cases } of readCaseTables()) {
    const wrong = cases.filter((own) => said(own.text, own.language) !== own.spoken);
    console.log(`${category.padEnd(24)} ${cases.length - wrong.length} of ${cases.length}`);
    for (const own of cases) {
      const primary = own.language.slice(0, 2);
      const total = totals.get(primary) ?? { right: 0, all: 0 };
      totals.set(primary, { right: total.right + (wrong.includes(own) ? 0 : 1), all: total.all + 1 });
    }
    for (const { text, spoken, language: tag } of wrong) printFailure(text, spoken, tag);
  }
  for (const [primary, { right, all }] of totals) console.log(`${primary}: ${share(right, all)}`);
}

function measureOutside(folder: string): void {
  let [words, ear, all] = [0, 0, 0];
  for (const { category, cases } of readOutsideTables(folder)) {
    const wrong = cases.filter(
      ({ text, spoken }) => !spoken.map(leanWords).includes(leanWords(said(text, language))),
    );
    const exact = cases.filter(({ text, spoken }) =>
      spoken.map(bareWords).includes(bareWords(said(text, language))),
    );
    console.log(
      `${category.padEnd(44)} ${cases.length - wrong.length} of ${cases.length} to the ear, ${exact.length} word for word`,
    );
    for (const { text, spoken } of wrong) printFailure(text, spoken.join(' | '), language);
    [words, ear, all] = [words + exact.length, ear + cases.length - wrong.length, all + cases.length];
  }
  console.log(`${folder}: ${share(ear, all)} to the ear; word for word ${share(words, all)}`);
}

if (folders.length === 0) measureOwn();
for (const folder of folders) measureOutside(folder);
