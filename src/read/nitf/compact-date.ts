const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** A date in the basic form of ISO 8601, as agencies write it ("20261124T081500Z"), in the extended one; others as they are. */
export function readCompactDate(written: string): string {
  const text = written.trim();
  const match = compact.exec(text);
  if (match === null) return text;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  const date = `${year}-${month}-${day}`;
  return hour === undefined || zone === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}
