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

/** "2 of 5 done · ferry.md: Speaking 12 of 49, 24 %". Silent where nobody watches. */
export function progressBoard(terminal: Terminal, expected: number): ProgressBoard {
  if (!terminal.watched) return silentBoard;
  let total = expected;
  let done = 0;
  let shown = false;
  const show = (text: string): void => {
    const tally = total > 1 ? `${done} of ${total} done · ` : '';
    terminal.complain(`${clearLine}${tally}${text}`);
    shown = true;
  };
  return {
    expect: (count) => void (total = count),
    article: (name) => articleProgress(total > 1 ? `${name}: ` : '', { show, end: () => void (done += 1) }),
    clear() {
      if (shown) terminal.complain(clearLine);
      shown = false;
    },
  };
}

interface Line {
  readonly show: (text: string) => void;
  readonly end: () => void;
}

function articleProgress(name: string, { show, end }: Line): Progress {
  let title = '';
  let units: number | null = null;
  return {
    step(newTitle, total) {
      title = newTitle;
      units = total;
      show(`${name}${title} …`);
    },
    advance(done) {
      if (units !== null && units > 0)
        show(`${name}${title} ${done} of ${units}, ${Math.floor((100 * done) / units)} %`);
    },
    end,
  };
}
