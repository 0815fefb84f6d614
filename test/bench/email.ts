/** What an email costs, measured against one MJML render on the same machine. */
import mjml2html from 'mjml';
import type { Edition } from '../../src/edition/edition.ts';
import { compileTheme } from '../../src/email/compile-theme.ts';
import { formatMessage } from '../../src/email/mime/message.ts';
import { renderForms } from '../../src/email/render-email.ts';
import { compiledTheme, defaultTheme, fullConfig, sha256, typicalEdition } from '../email/support.ts';

export interface Measure {
  readonly what: string;
  /** CPU milliseconds, median of the rounds. */
  readonly ms: number;
  /** In units of one MJML render. */
  readonly ratio: number;
  /** The highest ratio that is promised; null where none is. */
  readonly atMost: number | null;
}

const rounds = 15;
const repeats = 40;
/** CPU time that each task gets before it is measured: what is measured is warm. */
const warmUpMs = 4000;

type Task = () => unknown;

async function cpuMs(task: Task): Promise<number> {
  const start = process.cpuUsage();
  for (let count = 0; count < repeats; count += 1) await task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function warmUp(task: Task): Promise<void> {
  for (let spent = 0; spent < warmUpMs;) spent += await cpuMs(task);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The median cost of each task, in milliseconds of CPU. Rounds alternate, so that a busy machine slows all alike. */
async function measure<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
): Promise<Record<Name, number>> {
  const entries = Object.entries<Task>(tasks);
  for (const [, task] of entries) await warmUp(task);
  const costs = entries.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, [, task]] of entries.entries()) costs[index]?.push((await cpuMs(task)) / repeats);
  }
  return Object.fromEntries(entries.map(([name], index) => [name, median(costs[index] ?? [])])) as Record<
    Name,
    number
  >;
}

/** The same email as MJML: the theme's layout filled with the article before MJML has seen it. */
async function fillMjml(edition: Edition): Promise<string> {
  const source = defaultTheme();
  const layout = new TextEncoder().encode(source.files['email.mjml'] ?? '');
  const cache = { get: () => Promise.resolve(layout), put: () => Promise.resolve() };
  const theme = await compileTheme(source, { cache, digest: sha256 });
  return renderForms(edition, { config: fullConfig, theme }).html;
}

export async function bench(): Promise<readonly Measure[]> {
  const edition = typicalEdition();
  const options = { config: fullConfig, theme: await compiledTheme() };
  const { subject, html, text } = renderForms(edition, options);
  const message = { slug: edition.slug, date: edition.date, language: 'en', subject, html, text };
  const filled = await fillMjml(edition);
  const {
    mjml,
    forms,
    message: eml,
  } = await measure({
    mjml: () => mjml2html(filled, { validationLevel: 'strict', keepComments: false, fonts: {} }),
    forms: () => renderForms(edition, options),
    message: () => formatMessage(message, fullConfig),
  });
  return [
    { what: 'one MJML render of the same email', ms: mjml, ratio: 1, atMost: null },
    { what: 'email.html and email.txt, warm', ms: forms, ratio: forms / mjml, atMost: 0.2 },
    { what: 'email.eml out of them', ms: eml, ratio: eml / mjml, atMost: null },
  ];
}
