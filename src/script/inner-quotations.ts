/** What is quoted inside a quotation, by its marks. A listener who is told where words are quoted is told of these too. */

export interface QuotationPart {
  readonly start: number;
  readonly end: number;
  /** Which inner quotation the part is, counted from 1; 0 for words of the outer one. */
  readonly inner: number;
}

/** Opening marks and what closes them. */
const closers: Readonly<Record<string, string>> = {
  '‘': '’',
  '“': '”',
  '„': '“”',
  '‚': '‘’',
  '«': '»',
  '‹': '›',
  '"': '"',
  "'": "'",
};

const opener = /[‘“„‚«‹"']/gu;
const beforeOpener = /(?:^|[\s([{—–-])$/u;
const afterCloser = /^(?:$|[\s.,;:!?…)\]}—–-]|["'”’»›])/u;

/**
 * The parts of a quotation's text, which begins and ends with its own marks where it has any. They cover the whole text.
 * A mark without its other half, such as an apostrophe, opens nothing.
 */
export function partsByInner(
  text: string,
  marks: { readonly open: string; readonly close: string },
): readonly QuotationPart[] {
  const parts: QuotationPart[] = [];
  const last = text.length - marks.close.length;
  let [done, inner] = [0, 0];
  opener.lastIndex = marks.open.length;
  for (let found = opener.exec(text); found !== null && found.index < last; found = opener.exec(text)) {
    const end = endOfInner(text, found.index, last);
    if (end === null) continue;
    inner += 1;
    if (found.index > done) parts.push({ start: done, end: found.index, inner: 0 });
    parts.push({ start: found.index, end, inner });
    done = end;
    opener.lastIndex = end;
  }
  return done < text.length ? [...parts, { start: done, end: text.length, inner: 0 }] : parts;
}

/** How far after its opening mark a closing one is looked for. */
const longest = 1000;

/** The end of what is quoted from `start` on, its marks included; null where nothing is. */
function endOfInner(text: string, start: number, last: number): number | null {
  const mark = text.charAt(start);
  if (!beforeOpener.test(text.slice(Math.max(0, start - 1), start)) || !/\S/u.test(text.charAt(start + 1)))
    return null;
  for (let at = start + 2; at < Math.min(last, start + longest); at += 1) {
    if (!closers[mark]?.includes(text.charAt(at)) || !afterCloser.test(text.slice(at + 1, at + 2))) continue;
    // A straight single mark may be an apostrophe: only one that other marks speak for is taken.
    if (mark !== "'" || /[.,!?…]/u.test(text.charAt(at - 1)) || /[,:]\s$/u.test(text.slice(0, start)))
      return at + 1;
  }
  return null;
}
