const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;
const bareAmpersand = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});)/gi;

/**
 * A text in which the commonest faults of feeds are mended: an "&" that begins no reference stands for itself, and control
 * characters, and white space before the XML declaration, are left out. What stands in CDATA is no reference and stays.
 */
export function mendXml(text: string): string {
  const parts: string[] = [];
  const clean = text.replace(controls, '').trimStart();
  for (let at = 0; at < clean.length;) {
    const start = clean.indexOf('<![CDATA[', at);
    const end = start === -1 ? -1 : clean.indexOf(']]>', start);
    const upTo = start === -1 || end === -1 ? clean.length : start;
    parts.push(clean.slice(at, upTo).replace(bareAmpersand, '&amp;'));
    if (upTo === clean.length) break;
    parts.push(clean.slice(start, end));
    at = end;
  }
  return parts.join('');
}
