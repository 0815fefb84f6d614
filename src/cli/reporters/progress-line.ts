import type { Progress } from '../../ports/progress.ts';
import { silentProgress } from '../../ports/progress.ts';
import type { Terminal } from '../terminal.ts';

const clearLine = '\r\u001B[2K';

/** One line on standard error that says what is being done, and how far it is: "Speaking  12 of 49  24 %". */
export function progressLine(terminal: Terminal, quiet: boolean): Progress {
  if (quiet || !terminal.watched) return silentProgress;
  let title = '';
  let total: number | null = null;
  let shown = false;
  const show = (text: string): void => {
    terminal.complain(`${clearLine}${text}`);
    shown = true;
  };
  return {
    step(newTitle, newTotal) {
      title = newTitle;
      total = newTotal;
      show(`${title} …`);
    },
    advance(done) {
      if (total === null || total === 0) return;
      show(`${title}  ${done} of ${total}  ${Math.floor((100 * done) / total)} %`);
    },
    end() {
      if (shown) terminal.complain(clearLine);
      shown = false;
    },
  };
}
