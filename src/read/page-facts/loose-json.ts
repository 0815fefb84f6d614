/** A value of JSON that may be wrapped in a comment, hold raw line breaks in its strings, or end in too many commas; undefined where it cannot be read at all. */
export function parseLooseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
    .replace(/^\s*(?:\/\*\s*<!\[CDATA\[\s*\*\/|<!--)|(?:\/\*\s*\]\]>\s*\*\/|-->)\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  return parse(bare) ?? parse(mend(bare));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Escapes what a string must not hold as it is, and takes out commas before a closing bracket */
function mend(text: string): string {
  return text.replace(/"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[}\]])/g, (part) =>
    part.startsWith('"') ? mendString(part) : '',
  );
}

const mendString = (string: string): string =>
  // oxlint-disable-next-line no-control-regex
  string
    .replace(/[\0-\x1F]/g, ' ')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/\\u(?![\da-fA-F]{4})/g, '\\\\u');
