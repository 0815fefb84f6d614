/** Prints how many cases of the tables are said as written there, by category and in all. `--failures` lists the others. */
import { speak } from '../../src/script/spoken/speak.ts';
import { readCaseTables, type SpokenCase } from '../script/spoken/case-tables.ts';

const listFailures = process.argv.includes('--failures');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const percent = (right: number, all: number): string => `${((100 * right) / all).toFixed(1)} %`;

const said = ({ text, language }: SpokenCase): string => speak(text, { language }).spoken;
const totals = new Map<string, [right: number, all: number]>();

for (const { category, cases } of readCaseTables()) {
  if (only.length > 0 && !only.includes(category)) continue;
  const wrong = cases.filter((spokenCase) => said(spokenCase) !== spokenCase.spoken);
  console.log(`${category.padEnd(16)} ${cases.length - wrong.length} of ${cases.length}`);
  for (const { language } of cases) {
    const primary = language.slice(0, 2);
    const [right, all] = totals.get(primary) ?? [0, 0];
    totals.set(primary, [right, all + 1]);
  }
  for (const spokenCase of cases) {
    const total = totals.get(spokenCase.language.slice(0, 2));
    if (total !== undefined && !wrong.includes(spokenCase)) total[0] += 1;
  }
  if (!listFailures) continue;
  for (const spokenCase of wrong)
    console.log(
      `  ${spokenCase.language}  ${spokenCase.text}\n    expected ${spokenCase.spoken}\n    said     ${said(spokenCase)}`,
    );
}

for (const [language, [right, all]] of totals)
  console.log(`${language}: ${right} of ${all}, ${percent(right, all)}`);
