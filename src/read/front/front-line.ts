import { readByline } from './byline.ts';
import { readDate, type PrintedDate } from './date.ts';
import { capitaliseName, isName } from './names.ts';

/** What a line of the front matter says: who wrote the article, and when. */
export interface FrontLine {
  readonly names: readonly string[];
  readonly published: readonly FrontDate[];
  readonly updated: readonly FrontDate[];
  /** What of the line goes nowhere else. */
  readonly leftOut: readonly string[];
}

export interface FrontDate {
  readonly text: string;
  readonly date: PrintedDate;
}

const separators = /\s*[|•·]\s*|\s+[–—-]\s+|;\s+|,?\s+(?=(?:last\s+)?(?:updated|modified)\b)/i;
const publishedLabel =
  /^(?:first\s+)?(?:published|posted|date|publié|veröffentlicht|publicado|pubblicato|gepubliceerd)(?:\s+(?:on|at|le|am|el|il|op))?\s*:?\s*/i;
const updatedLabel = /^(?:last\s+)?(?:updated|modified|edited)(?:\s+(?:on|at))?\s*:?\s*/i;
const readingTime = /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|reading time:? \d{1,3} min(?:ute)?s?)$/i;
const longest = 250;

const nothing: FrontLine = { names: [], published: [], updated: [], leftOut: [] };

/** Reads a line that holds a byline, a date, or both, and nothing more; null for every other line. */
export function readFrontLine(line: string): FrontLine | null {
  if (line === '' || line.length > longest) return null;
  const parts = line.split(separators).filter((part) => part !== '');
  return readDated(line) ?? readParts(parts) ?? readPart(line) ?? readEastern(line);
}

/** Whether a line holds a date and names nobody. */
export function isDateLine(line: string): boolean {
  const front = readFrontLine(line);
  return front !== null && front.names.length === 0;
}

/** A bare name counts as a byline only beside a date: "Ana Ruiz | 3 March 2026". */
function readParts(parts: readonly string[]): FrontLine | null {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return null;
  const named = readBareName(first);
  const read = parts.map((part, index) => readPart(part) ?? (index === 0 ? named : null));
  if (read[0] === null || !read.some((part, index) => part !== null && (index > 0 || part !== named)))
    return null;
  const others = parts.filter((_, index) => read[index] === null);
  // Behind a byline a publisher or a section may stand; a sentence may not.
  if (others.some((part) => part.length > 60 || /[.!?]$/.test(part))) return null;
  const known = read.filter((part) => part !== null);
  const facts = known.reduce(merge, nothing);
  const isTelling = facts.names.length + facts.published.length + facts.updated.length > 0;
  return isTelling ? { ...facts, leftOut: [...facts.leftOut, ...others] } : null;
}

const merge = (one: FrontLine, other: FrontLine): FrontLine => ({
  names: [...one.names, ...other.names],
  published: [...one.published, ...other.published],
  updated: [...one.updated, ...other.updated],
  leftOut: [...one.leftOut, ...other.leftOut],
});

/** A line that is a person's name, in the shape of one, and nothing else. */
export const readBareName = (line: string): FrontLine | null =>
  line.includes(' ') && line.length <= 40 && isName(line) && !/\d/.test(line)
    ? { ...nothing, names: [capitaliseName(line)] }
    : null;

function readPart(part: string): FrontLine | null {
  if (readingTime.test(part)) return { ...nothing, leftOut: [part] };
  return readDated(part) ?? readSigned(part);
}

function readDated(part: string): FrontLine | null {
  const updated = updatedLabel.exec(part);
  const label = updated ?? publishedLabel.exec(part);
  const text = part.slice(label?.[0].length ?? 0);
  const date = readDate(text);
  if (date === null) return null;
  return updated === null
    ? { ...nothing, published: [{ text, date }] }
    : { ...nothing, updated: [{ text, date }] };
}

const easternDate = /^(\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일])\s*/u;
const easternJob = /\s*(?:記者|特派員|기자|특파원)$/u;
const easternName =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,5}\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,5}$/u;

/** Japanese and Korean lines have no sign between their parts: "2026年3月14日 田辺美咲", "김민서 기자". */
function readEastern(line: string): FrontLine | null {
  const day = easternDate.exec(line);
  const words = line.slice(day?.[0].length ?? 0);
  const name = words.replace(easternJob, '');
  const isByline = (day !== null || name !== words) && easternName.test(name);
  const dated = day === null ? nothing : readDated(day[1] ?? '');
  return isByline && dated !== null ? { ...dated, names: [name] } : null;
}

/** A byline, with a date behind one of its commas or none. */
function readSigned(part: string): FrontLine | null {
  for (let comma = part.indexOf(', '); comma !== -1; comma = part.indexOf(', ', comma + 1)) {
    const dated = readDated(part.slice(comma + 2));
    const byline = dated === null ? null : readByline(part.slice(0, comma));
    if (dated !== null && byline !== null) return { ...dated, ...byline };
  }
  const byline = readByline(part);
  return byline === null ? null : { ...nothing, ...byline };
}
