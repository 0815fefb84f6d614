/**
 * Compares how articles are narrated: by espeak-ng as it comes, by Echogarden where a folder is named in which it is
 * installed, and by Lectern. Prints the table of docs/comparison.md.
 * `npm run measure:narration -- [--echogarden FOLDER] [--failures]`
 */
import { argv } from 'node:process';
import { sentencesOf } from '../../src/article/sentence.ts';
import { speak } from '../../src/script/spoken/speak.ts';
import { compareBreaks, endsOf } from './narration/breaks.ts';
import { runEchogarden, runLectern } from './narration/drift.ts';
import { entriesOf, openEchogarden, phonesOf, type Echogarden } from './narration/echogarden.ts';
import { espeakPhones } from './narration/espeak.ts';
import { measureLoudness } from './narration/loudness.ts';
import { paragraphs, sayings, type Saying } from './narration/passages.ts';

const articles = ['content/seoul-summit.txt', 'content/harbour-ferry.md'];
const lists = argv.includes('--failures');
const at = argv.indexOf('--echogarden');
const echogarden = at < 0 ? null : await openEchogarden(argv[at + 1] ?? '.');

type Row = readonly [what: string, espeak: string, echogarden: string, lectern: string];
const unmeasured = 'not measured';

async function countBreaks(
  split: (text: string) => Promise<readonly string[]>,
  who: string,
): Promise<string> {
  const [all, total] = [{ missed: 0, wrong: 0 }, paragraphs.flatMap(endsOf).length];
  for (const gold of paragraphs) {
    const found = await split(gold.join(' '));
    const { missed, wrong } = compareBreaks(gold, found);
    if (lists && missed + wrong > 0) console.log(`${who}: ${found.join(' | ')}`);
    all.missed += missed;
    all.wrong += wrong;
  }
  return `${all.missed} of ${total} missed, ${all.wrong} wrong`;
}

/** Said right is what sounds as one of the ways in which it may be said, written out, sounds from the same engine. */
async function countSayings(
  sound: (text: string) => Promise<string>,
  { who, prepare = (text) => text }: { readonly who: string; readonly prepare?: (text: string) => string },
): Promise<string> {
  let right = 0;
  for (const saying of sayings) {
    if (await isSaidRight(saying, sound, prepare)) right += 1;
    else if (lists) console.log(`${who}: ${saying.text}  ${await sound(prepare(saying.text))}`);
  }
  return `${right} of ${sayings.length}`;
}

async function isSaidRight(
  { text, spoken }: Saying,
  sound: (text: string) => Promise<string>,
  prepare: (text: string) => string,
): Promise<boolean> {
  const said = await sound(prepare(text));
  for (const way of spoken) if ((await sound(way)) === said) return true;
  return false;
}

const prepareByLectern = (text: string): string => speak(text, { language: 'en-GB' }).spoken;

const splitByLectern = (text: string): Promise<readonly string[]> =>
  Promise.resolve(sentencesOf(text, 'en-GB').map((range) => text.slice(...range)));

const splitBy = (tool: Echogarden) => async (text: string) =>
  entriesOf((await tool.say(text, 'espeak')).timeline, 'sentence').map((entry) => entry.text);

const soundBy = (tool: Echogarden) => async (text: string) => phonesOf(await tool.say(text, 'espeak'));

async function measureText(): Promise<readonly Row[]> {
  return [
    [
      'Ends of sentences',
      'tells none',
      echogarden === null ? unmeasured : await countBreaks(splitBy(echogarden), 'Echogarden'),
      await countBreaks(splitByLectern, 'Lectern'),
    ],
    [
      'Figures, dates, money, signs and titles said right',
      await countSayings(espeakPhones, { who: 'espeak-ng' }),
      echogarden === null ? unmeasured : await countSayings(soundBy(echogarden), { who: 'Echogarden' }),
      await countSayings(espeakPhones, { who: 'Lectern', prepare: prepareByLectern }),
    ],
  ];
}

async function measureSound(): Promise<readonly Row[]> {
  const { raw, echogarden: echo, lectern } = await measureLoudness(echogarden);
  const units = (figure: number): string => `${figure.toFixed(1)} LU`;
  const rows: Row[] = [
    [
      'Loudness between four voices of flite',
      `${units(raw)} (flite as it comes)`,
      echo === null ? unmeasured : units(echo),
      units(lectern),
    ],
  ];
  for (const article of articles) {
    const run = await runLectern(article);
    const theirs = echogarden === null ? null : await runEchogarden(article, echogarden);
    rows.push(
      [`Quotations in a voice of their own, ${article}`, 'none', 'none', `${run.apart} of ${run.quotes}`],
      [`Starts of sentences, ${article}`, 'tells none', theirs?.starts ?? unmeasured, run.drift.starts],
      [`Ends of sentences, ${article}`, 'tells none', theirs?.ends ?? unmeasured, run.drift.ends],
    );
  }
  return rows;
}

const name = echogarden === null ? 'Echogarden' : `Echogarden ${echogarden.version}`;
const rows: readonly Row[] = [...(await measureText()), ...(await measureSound())];
for (const row of [['', 'espeak-ng', name, 'Lectern'], ['---', '---', '---', '---'], ...rows])
  console.log(`| ${row.join(' | ')} |`);
