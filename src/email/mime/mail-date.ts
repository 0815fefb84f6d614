const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const instant = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z)?$/u;

/** 0 is Sunday. Sakamoto's method: January and February count with the year before. */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/**
 * An instant (ISO 8601, UTC) as RFC 5322 writes it: "Sun, 7 May 2023 09:00:00 +0000".
 * @throws RangeError on anything else
 */
export function formatMailDate(date: string): string {
  const match = instant.exec(date);
  if (match === null)
    throw new RangeError(`formatMailDate: expected an ISO 8601 instant in UTC, got "${date}"`);
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number);
  const time = match[4] ?? '00:00';
  const weekday = days[weekdayOf(year, month, day)] ?? '';
  const clock = time.length === 5 ? `${time}:00` : time;
  return `${weekday}, ${day} ${months[month - 1] ?? ''} ${match[1] ?? ''} ${clock} +0000`;
}
