import { markLine } from './read-script-text.ts';

/** How far into a file the line with its mark is looked for; the guide above it is shorter. */
const guideLength = 2000;

/** Whether a text is a script.txt, by the mark in its guide: nobody's article, and nothing to narrate again. */
export const isScriptText = (text: string): boolean =>
  text
    .slice(0, guideLength)
    .split('\n')
    .some((line) => markLine.test(line.trimStart()));
