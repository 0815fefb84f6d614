import { isApostrophe, isUncased } from './apostrophe.ts';
import { type Mark, markStyles } from './mark.ts';
import { admitsOpening, isDigit, isSpace, isStop, isWordUnit } from './surroundings.ts';

const signs = /['"“”„‟«»`‘’‚‹›＂「」『』〝〟〞]/g;

/** Marks that only ever open, or only ever close, whatever stands beside them. */
const alwaysOpens = new Set(['„', '‚', '「', '『', '〝', '``']);
const alwaysCloses = new Set(['」', '』', '〟', '〞']);
const opensByShape = new Set(['“', '«', '‘', '‹', '‟']);

/** As many of one sign in a row are a rule or a decoration, and no quotation marks. */
const decoration = 5;

function endOfRun(text: string, index: number): number {
  let end = index + 1;
  while (text[end] === text[index]) end++;
  return end;
}

/** The sign at an index: a run of straight apostrophes is read as `''` marks, with a lone one on its inner side. */
function signAt(text: string, index: number): string {
  const sign = text[index] ?? '';
  if (sign !== "'" && sign !== '`') return sign;
  let run = 1;
  while (run < 4 && text[index + run] === sign) run++;
  if (run === 3 && !isSpace(text[index - 1])) return sign;
  return run >= 2 ? sign + sign : sign;
}

/** Attribute values of stray markup (`id="7"`) are no quotations. */
const isMarkup = (text: string, index: number): boolean =>
  text[index - 1] === '=' && isWordUnit(text[index - 2]);

function judge(text: string, sign: string, start: number): Mark {
  const end = start + sign.length;
  const [before, after] = [text[start - 1], text[end]];
  const free = admitsOpening(before) && !isMarkup(text, start);
  const single = markStyles.get(sign)?.rank === 'single' || sign === '’';
  const certain = !single || isStop(before) || isStop(after);
  if (alwaysOpens.has(sign)) return { sign, start, end, certain, canOpen: true, canClose: sign === '``' };
  if (alwaysCloses.has(sign)) return { sign, start, end, certain, canOpen: false, canClose: true };
  if (sign === '»') return { sign, start, end, certain, canOpen: free && !isSpace(after), canClose: true };
  const inch = isDigit(before) && !single;
  const canOpen = opensByShape.has(sign)
    ? after !== undefined && (!isSpace(after) || sign === '«' || before === undefined)
    : !isSpace(after) && !inch && (single ? free : !isMarkup(text, start));
  const canClose = single
    ? !isSpace(before) && (!isWordUnit(after) || isUncased(after))
    : !isSpace(before) || !canOpen;
  return { sign, start, end, certain, canOpen, canClose };
}

/** Every sign of a text that may be a quotation mark, in order; apostrophes inside words are left out. */
export function findMarks(text: string): readonly Mark[] {
  const found: Mark[] = [];
  signs.lastIndex = 0;
  while (signs.test(text)) {
    const index = signs.lastIndex - 1;
    const end = endOfRun(text, index);
    if (end - index >= decoration) {
      signs.lastIndex = end;
      continue;
    }
    const sign = signAt(text, index);
    signs.lastIndex = index + sign.length;
    if ((sign === "'" || sign === '’') && isApostrophe(text, index)) continue;
    if (sign !== '`') found.push(judge(text, sign, index));
  }
  return found;
}
