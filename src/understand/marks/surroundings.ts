/** What the units beside a mark tell about it. `undefined` stands for the edge of the text. */

const openers = '([{<—–-―/:;,=¿¡>';
const marks = '"“”„‟«»‘’‚‹›\'`「」『』〝＂';

// Nearly every unit of a text is ASCII, and told without a regular expression.
const isAscii = (sign: string): boolean => sign <= '\x7F';

export function isSpace(sign: string | undefined): boolean {
  if (sign === undefined || sign === ' ') return true;
  return isAscii(sign) ? sign >= '\t' && sign <= '\r' : /\s/.test(sign);
}

export function isWordUnit(sign: string | undefined): boolean {
  if (sign === undefined) return false;
  if (!isAscii(sign)) return /[\p{L}\p{M}\p{N}]/u.test(sign);
  return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || isDigit(sign);
}

export const isDigit = (sign: string | undefined): boolean =>
  sign !== undefined && sign >= '0' && sign <= '9';

const isOneOf = (signs: string, sign: string | undefined): boolean =>
  sign !== undefined && signs.includes(sign);

/** Whether a quotation may begin right after this unit. */
export const admitsOpening = (before: string | undefined): boolean =>
  isSpace(before) || isOneOf(openers, before) || isOneOf(marks, before);

/** Whether the unit is a stop, as it stands at the end of quoted words. */
export const isStop = (sign: string | undefined): boolean => isOneOf('.,;:!?…—–-', sign);
