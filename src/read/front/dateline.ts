import { capitaliseName, isName } from './names.ts';

/** The dash behind a dateline, and what begins the report. */
const dash = /(?:\s(?:—|–|--?)\s*|—|–|--)(?=["“„«'‘]?[^\s\p{Ll}])/u;
const agency = /,?\s*\([^()]{2,40}\)$/;
const date = /,?\s*(?:[a-zà-ÿ]{3,9}\.? \d{1,2}|\d{1,2}\.? [a-zà-ÿ]{3,9})(?:,? \d{4})?$/i;
const notPlaces =
  /^(?:analysis|opinion|update|updated|breaking|correction|exclusive|live|watch|review|comment|editorial|note|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yes|no|and|but|the|a|an|it|he|she|they|we|i|in|on|at)\b/i;
const longest = 160;

/** The place that opens a report: "Seoul" for "SEOUL (Reuters) — …". Null where a text opens with none. */
export function readDateline(text: string): string | null {
  const head = text.slice(0, longest);
  const end = head.search(dash);
  if (end <= 0) return null;
  const opening = head.slice(0, end).trim();
  const place = opening.replace(agency, '').replace(date, '');
  const [city = '', ...regions] = place.split(', ');
  if (notPlaces.test(place) || regions.length > 1 || ![city, ...regions].every(isPlace)) return null;
  const isCapital = city === city.toUpperCase() && city.length > 1;
  // In running case only a short phrase is sure to be a place.
  if (!isCapital && place === opening && city.split(' ').length > 3) return null;
  return [city, ...regions].map(capitaliseName).join(', ');
}

const isPlace = (name: string): boolean => name.split('/').every((part) => isName(part.trim()));
