/**
 * Measures how well quotations and speakers are found, against a corpus that people annotated and that stays outside
 * the project: `npm run measure:quotes -- GOLD.json [SPLIT…] [--predictions FILE]`.
 */
import { writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { findQuotations } from './quotes/find.ts';
import { readGold } from './quotes/gold.ts';
import { formatTally } from './quotes/report.ts';
import { newTally, scoreDocument } from './quotes/score.ts';

const args = argv.slice(2);
const flag = args.indexOf('--predictions');
const [, predictionsFile] = flag < 0 ? [] : args.splice(flag, 2);
const [gold, ...named] = args;
if (gold === undefined) {
  console.error('measure:quotes wants the path of a gold file.');
  exit(2);
}

const predictions: Record<string, unknown> = {};
for (const split of named.length > 0 ? named : ['train', 'dev']) {
  const tally = newTally();
  for (const document of readGold(gold, split)) {
    const quotations = findQuotations(document.text);
    scoreDocument(tally, document, quotations);
    predictions[document.id] = quotations.map(({ segments, speaker, phrase, verb, reason }) => ({
      text: segments.map(({ start, end }) => document.text.slice(start, end)).join(' '),
      segments: segments.map(({ start, end }) => [start, end]),
      speaker,
      phrase,
      reason,
      ...(verb !== null && { verb }),
    }));
  }
  console.log(formatTally(split, tally));
}
if (predictionsFile !== undefined) writeFileSync(predictionsFile, JSON.stringify(predictions));
