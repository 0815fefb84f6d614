import { isName } from './front/names.ts';

/** The dash before the name of a quotation's source. */
export const sourceDash = /^(?:—|–|―|--?)\s*(?=["“]?[\p{Lu}\p{Lo}])/u;

/** Whether a line names the source of a quotation: a dash, then a name, with a role or a place behind a comma. */
export function isSourceLine(text: string): boolean {
  const match = text.length > 160 ? null : sourceDash.exec(text);
  if (match === null) return false;
  const [name = ''] = text.slice(match[0].length).split(/,| \(| in | at /);
  return isName(name) || (name.split(' ').length <= 8 && !/[.!?]$/.test(text));
}

/** Whether a paragraph of its own behind a quotation signs it without a dash: a name of several words, then a role. */
export function isSignature(text: string): boolean {
  if (text.length > 100 || /[.!?…:;]$/.test(text)) return false;
  const [name = '', role] = text.split(', ');
  return role !== undefined && name.includes(' ') && isName(name);
}
