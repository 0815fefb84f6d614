/**
 * One alphabet for the rules: white space, apostrophes, dashes, digits of every script and compatibility forms are
 * folded to the character that the rules know, and what has no sound (soft hyphens, direction marks) is left out.
 */

/** A text with every character as the rules know it, and the way back. */
export interface FoldedText {
  readonly text: string;
  /** The offset in the source of an offset in `text`; inside a character that became several, the end of it. */
  readonly toSource: (offset: number) => number;
}

const CLUSTER = /[A-Za-z]\p{M}+|[^\x20-\x7E]\p{M}{0,20}/gu;
const SILENT = /^[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFE00-\uFE0F]$/u;
const KEPT =
  /^[\u00AA\u00BA\u00BC-\u00BE\u00B2\u00B3\u00B9\u2070-\u209F\u2026\u2100-\u215F\u2189\u00B4\u00A8]$/u;
const DIGIT = /^\p{Nd}$/u;
const ENCLOSED = /^[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]$/u;

const SINGLES: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u02BC': "'",
  '\u02B9': "'",
  '\u201B': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '\u2E3A': '—',
  '\u2E3B': '—',
  '\uFE58': '—',
  '\uFE63': '-',
  '\u3002': '.',
  '\u3001': ',',
  '\u30FB': ' ',
  '\u066B': '.',
  '\u066C': ',',
  '\u060C': ',',
  '\u061B': ';',
  '\u061F': '?',
  '\u0589': ':',
  '\u0964': '.',
  '\u037E': ';',
  '\u00B5': 'μ',
  '\u00D7': '×',
  '\u33A1': 'm²',
  '\u33A2': 'km²',
  '\u33A5': 'm³',
  '\u2103': '°C',
  '\u2109': '°F',
  '\u2044': '/',
  '\u2215': '/',
  '\u2236': ':',
  '\u2032': "'",
  '\u2033': '"',
};

/** A letter of the tag that tells the flag of Scotland from that of Wales. */
const isFlagTag = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xe0061 && code <= 0xe007a;
};

/** The digit's value: every script's ten digits stand in one run of code points. */
function digitOf(character: string): string {
  let code = character.codePointAt(0) ?? 48;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  return String(value);
}

function foldCharacter(character: string): string {
  const single = SINGLES[character];
  if (single !== undefined) return single;
  if (/\s/u.test(character)) return ' ';
  if (SILENT.test(character)) return isFlagTag(character) ? character : '';
  if (DIGIT.test(character)) return digitOf(character);
  if (ENCLOSED.test(character)) return enclosedNumber(character);
  return KEPT.test(character) ? character : character.normalize('NFKC');
}

/** ① and ❶ as numbers that do not run into their neighbours. */
function enclosedNumber(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const plain = code >= 0x2776 ? String(((code - 0x2776) % 10) + 1) : character.normalize('NFKC');
  return `${/\d+/.exec(plain)?.[0] ?? ''} `;
}

function foldCluster(cluster: string): string {
  const composed = cluster.normalize('NFC');
  let folded = '';
  for (const character of composed) folded += character <= '\u007E' ? character : foldCharacter(character);
  return folded;
}

const known = new Map<string, string>();
function foldKnown(cluster: string): string {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = foldCluster(cluster);
  // Text of any origin passes here, so what is remembered is kept small.
  if (cluster.length <= 2 && known.size < 20_000) known.set(cluster, folded);
  return folded;
}

/** A place where offsets shift: a cluster [start, end) of the folded text, and where it ends in the source. */
interface Shift {
  readonly start: number;
  readonly end: number;
  readonly sourceEnd: number;
}

function sourceOffsets(shifts: readonly Shift[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((shifts[middle] as Shift).start < offset || (shifts[middle] as Shift).end <= offset)
        low = middle + 1;
      else high = middle;
    }
    const shift = shifts[low - 1];
    if (shift === undefined) return offset;
    return shift.sourceEnd + Math.max(0, offset - shift.end);
  };
}

/** Folds a text; takes time linear in its length. */
export function foldText(source: string): FoldedText {
  const shifts: Shift[] = [];
  let text = '';
  let done = 0;
  for (const { 0: cluster, index } of source.matchAll(CLUSTER)) {
    const folded = foldKnown(cluster);
    if (folded === cluster) continue;
    text += source.slice(done, index) + folded;
    done = index + cluster.length;
    if (folded.length !== cluster.length) {
      shifts.push({ start: text.length - folded.length, end: text.length, sourceEnd: done });
    }
  }
  if (done === 0) return { text: source, toSource: (offset) => offset };
  text += source.slice(done);
  return { text, toSource: sourceOffsets(shifts) };
}
