/** Texts of any length: news, and what costs most where a rule looks too far. */
import { readFileSync } from 'node:fs';

const article = readFileSync('content/talking-paper.txt', 'utf8');
const body = article.slice(article.indexOf('LINDEN FALLS'));

export const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

export const news = (length: number): string => `Headline\n\n${repeated(`${body}\n\n`, length)}`;

export const newsInOneParagraph = (length: number): string =>
  `Headline\n\n${repeated(body.replaceAll(/\s+/g, ' '), length)}`;

/** What hostile texts repeat, by its name. */
export const hostile: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening marks': '“a ',
  '“said”': 'said ',
  names: 'Ana Bo ',
  initials: 'A. B. C. ',
  commas: 'a, ',
  digits: '1',
  bullets: '• item\n',
  'short lines': 'item\n',
  'one word': 'a',
  'Japanese without blanks': '港口が重新開放した',
  'Japanese quotations': '「港口が開いた」と',
};
