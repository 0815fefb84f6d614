import { withoutHidden } from './hidden-characters.ts';

/** Words that are no running text, such as a name: on one line, without hidden characters. Null where none are left. */
export function toOneLine(text: string | null | undefined): string | null {
  const line = withoutHidden(text ?? '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
  return line === '' ? null : line;
}
