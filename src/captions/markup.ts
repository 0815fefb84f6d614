/** Caption text that can hold no tag, no cue timing and no end of a cue. */

declare const markup: unique symbol;

/** Made only by the functions of this file. */
export type CueText = string & { readonly [markup]: true };

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** One line of text: line ends and NULs, which WebVTT gives a meaning, become blanks. */
export const escapeLine = (text: string): CueText =>
  text.replaceAll(/[\0\r\n]+/gu, ' ').replaceAll(/[&<>]/gu, (sign) => references[sign] ?? '') as CueText;

/** Lines in the voice of someone; players show the name, or colour by it. */
export const inVoice = (name: string, lines: readonly CueText[]): CueText =>
  `<v ${escapeLine(name.replaceAll(/\s+/gu, ' ').trim())}>${lines.join('\n')}` as CueText;
