import { basename } from 'node:path';
import { silentProgress, type Progress } from '../../ports/progress.ts';
import type { Terminal } from '../terminal.ts';

/** What is being done for several articles, on one line of standard error. */
export interface ProgressBoard {
  /** How many articles there are, where that is found out only while they are looked for. */
  expect(total: number): void;
  /** The progress of one article; its `end` counts it as done. */
  article(name: string): Progress;
  /** Wipes the line, so that something else can be written. */
  clear(): void;
}

const clearLine = '\r\u001B[2K';

const silentBoard: ProgressBoard = { expect() {}, article: () => silentProgress, clear() {} };

/** "2 of 5 done · ferry.md: Speaking 24 % · fair.md: Encoding 80 %"; of one article, how many steps too. Silent where nobody watches. */
export function progressBoard(terminal: Terminal, expected: number): ProgressBoard {
  if (!terminal.watched) return silentBoard;
  let total = expected;
  let done = 0;
  let shown = false;
  /** What the articles that are under way are at, null before their first step, in the order in which they began. */
  const underWay = new Map<string, Step | null>();
  const show = (): void => {
    const steps = [...underWay].flatMap(([name, step]) => {
      if (step === null) return [];
      return [total > 1 ? `${nameOf(name)}: ${shortly(step)}` : inFull(step)];
    });
    terminal.complain(
      `${clearLine}${[...(total > 1 ? [`${done} of ${total} done`] : []), ...steps].join(' · ')}`,
    );
    shown = true;
  };
  return {
    expect: (count) => void (total = count),
    article(name) {
      underWay.set(name, null);
      return {
        step(title, units) {
          underWay.set(name, { title, units, done: 0 });
          show();
        },
        advance(done) {
          const step = underWay.get(name) ?? null;
          if (step === null || step.units === null || step.units === 0) return;
          underWay.set(name, { ...step, done });
          show();
        },
        end() {
          underWay.delete(name);
          done += 1;
        },
      };
    },
    clear() {
      if (shown) terminal.complain(clearLine);
      shown = false;
    },
  };
}

interface Step {
  readonly title: string;
  /** Null where nobody knows how many there are. */
  readonly units: number | null;
  readonly done: number;
}

const percent = ({ units, done }: Step): string => `${Math.floor((100 * done) / (units ?? 1))} %`;
const isCounted = ({ units, done }: Step): boolean => units !== null && units > 0 && done > 0;

const inFull = (step: Step): string =>
  isCounted(step) ? `${step.title} ${step.done} of ${step.units}, ${percent(step)}` : `${step.title} …`;
const shortly = (step: Step): string =>
  isCounted(step) ? `${step.title} ${percent(step)}` : `${step.title} …`;

/** The line has to fit into a terminal. */
const nameOf = (path: string): string => basename(path).slice(0, 24);
