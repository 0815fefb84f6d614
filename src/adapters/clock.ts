/**
 * An ISO date or time, or milliseconds since 1970, as ISO 8601 in UTC; a time without a zone counts as UTC. Null for
 * what is no date, such as 2026-02-30.
 */
export function toUtc(instant: string | number): string | null {
  const zoned = typeof instant === 'string' && /T[\d:.]+$/u.test(instant) ? `${instant}Z` : instant;
  const date = new Date(zoned);
  if (Number.isNaN(date.getTime())) return null;
  const rolledOver =
    typeof instant === 'string' &&
    /^\d{4}-\d\d-\d\d$/u.test(instant) &&
    !date.toISOString().startsWith(instant);
  return rolledOver ? null : date.toISOString();
}
