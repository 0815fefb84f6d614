/** A piece of markup in HTML: a tag, a comment or a declaration. [start, end) in the text. */
export interface Markup {
  readonly start: number;
  readonly end: number;
}

const opening = /<!--|<[!?]|<\/?[a-zA-Z]/g;
const longestTag = 4000;

/** The markup between `start` and `end`. A "<" that opens none is text. Linear in the length of the text. */
export function* findMarkup(text: string, start: number, end: number): Generator<Markup> {
  const part = text.slice(start, end);
  let from = 0;
  for (const match of part.matchAll(opening)) {
    if (match.index < from) continue;
    const close = endOfMarkup(part, match.index, match[0]);
    if (close === null) continue;
    yield { start: start + match.index, end: start + close };
    from = close;
  }
}

function endOfMarkup(text: string, at: number, sign: string): number | null {
  if (sign === '<!--') return endOf(text, '-->', at);
  return sign.length === 2 && /[!?]/.test(sign) ? endOf(text, '>', at) : endOfTag(text, at);
}

function endOf(text: string, sign: string, at: number): number {
  const found = text.indexOf(sign, at);
  return found === -1 ? text.length : found + sign.length;
}

/** Behind the ">" of a tag; signs inside quotation marks are of an attribute. */
function endOfTag(text: string, at: number): number | null {
  let mark = '';
  for (let index = at + 1; index < Math.min(text.length, at + longestTag); index++) {
    const unit = text[index] ?? '';
    if (mark !== '') mark = unit === mark ? '' : mark;
    else if (unit === '>') return index + 1;
    else if (unit === '<') return null;
    else if (unit === '"' || unit === "'") mark = unit;
  }
  return null;
}

const attribute = /\s(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The attributes of a picture's tag that have a meaning here; null where one is not there. */
export function readPictureTag(tag: string): { readonly src: string | null; readonly alt: string | null } {
  const found = new Map(
    Array.from(tag.matchAll(attribute), ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );
  return { src: found.get('src') ?? null, alt: found.get('alt') ?? null };
}
