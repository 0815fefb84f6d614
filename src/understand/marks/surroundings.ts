/** What the units beside a mark tell about it. `undefined` stands for the edge of the text. */

const openers = '([{<—–-―/:;,=¿¡>';
const marks = '"“”„‟«»‘’‚‹›\'`「」『』〝＂';

export const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

export const isWordUnit = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);

export const isDigit = (sign: string | undefined): boolean =>
  sign !== undefined && sign >= '0' && sign <= '9';

const isOneOf = (signs: string, sign: string | undefined): boolean =>
  sign !== undefined && signs.includes(sign);

/** Whether a quotation may begin right after this unit. */
export const admitsOpening = (before: string | undefined): boolean =>
  isSpace(before) || isOneOf(openers, before) || isOneOf(marks, before);

/** Whether the unit is a stop, as it stands at the end of quoted words. */
export const isStop = (sign: string | undefined): boolean => isOneOf('.,;:!?…—–-', sign);
