import { capitaliseName } from './names.ts';

const shape =
  /^(?<place>\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){0,4}(?:\/\p{Lu}[\p{L} ]{1,30})?(?:, \p{Lu}[\p{L}\p{M}.'’ -]{1,40})?)(?<date>,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:,? \d{4})?)?(?<agency>,? \([^()]{2,40}\))?(?:\s+(?:—|–|--?)\s*|(?:—|–|--)\s*)(?=["“„«'‘]?[\p{Lu}\p{Lo}\p{N}])/u;
const notPlaces =
  /^(?:analysis|opinion|update|updated|breaking|correction|exclusive|live|watch|review|comment|editorial|note|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yes|no|and|but|the|a|an|it|he|she|they|we|i|in|on|at)\b/i;

/** The place that opens a report: "Seoul" for "SEOUL (Reuters) — …". Null where a text opens with none. */
export function readDateline(text: string): string | null {
  const groups = shape.exec(text.slice(0, 160))?.groups;
  const place = groups?.['place'];
  if (groups === undefined || place === undefined || notPlaces.test(place)) return null;
  const isCapital = place.split(',')[0] === place.split(',')[0]?.toUpperCase() && /\p{Lu}{2}/u.test(place);
  const isMarked = isCapital || groups['agency'] !== undefined || groups['date'] !== undefined;
  if (
    !isMarked &&
    !/^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}(?:, \p{Lu}[\p{L}\p{M}.'’ -]+)?$/u.test(place)
  )
    return null;
  return place.trim().split(', ').map(capitaliseName).join(', ');
}
