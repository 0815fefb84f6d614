import { readByline } from './byline.ts';
import { readDate, type PrintedDate } from './date.ts';

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
const aside = /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|reading time:? \d{1,3} min(?:ute)?s?)$/i;

/** Reads a line that holds a byline, a date, or both, and nothing more; null for every other line. */
export function readFrontLine(line: string): FrontLine | null {
  if (line === '' || line.length > 250) return null;
  const whole = readFrontParts([line]);
  return whole ?? readFrontParts(line.split(separators).filter((part) => part !== ''));
}

function readFrontParts(parts: readonly string[]): FrontLine | null {
  const front = {
    names: [] as string[],
    published: [] as FrontDate[],
    updated: [] as FrontDate[],
    leftOut: [] as string[],
  };
  let telling = 0;
  for (const part of parts) {
    const read = readPart(part);
    if (read === null && telling === 0) return null;
    if (read === null) {
      // Behind a byline a publisher or a section may stand; a sentence may not.
      if (part.length > 60 || /[.!?]$/.test(part)) return null;
      front.leftOut.push(part);
      continue;
    }
    telling += 1;
    front.names.push(...read.names);
    front.published.push(...read.published);
    front.updated.push(...read.updated);
    front.leftOut.push(...read.leftOut);
  }
  return front.names.length + front.published.length + front.updated.length > 0 ? front : null;
}

const nothing: FrontLine = { names: [], published: [], updated: [], leftOut: [] };

function readPart(part: string): FrontLine | null {
  if (aside.test(part)) return { ...nothing, leftOut: [part] };
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
