import type { Entity, Header, Mail } from './mail.ts';

/** Nesting beyond which parts are no longer opened. */
const maximumDepth = 5;

function readHeaders(block: string, start: number): readonly Header[] {
  const fields = block.matchAll(/^(?<name>[^\s:]+)[ \t]*:(?<value>[^\n]*(?:\n[ \t][^\n]*)*)/gmu);
  return Array.from(fields, ({ 0: raw, index, groups }) => ({
    name: (groups?.['name'] ?? '').toLowerCase(),
    value: (groups?.['value'] ?? '').replaceAll(/\r?\n(?=[ \t])/gu, '').trim(),
    raw,
    offset: start + index,
  }));
}

/** `text/html; charset="utf-8"` in its parts. */
function readContentType(value: string): Pick<Entity, 'mediaType' | 'parameters'> {
  const [mediaType = ''] = value.split(';', 1);
  const parameters = value.matchAll(
    /;\s*(?<name>[^\s=;]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<bare>[^\s;]+))/gu,
  );
  return {
    mediaType: mediaType.trim().toLowerCase(),
    parameters: new Map(
      Array.from(parameters, ({ groups }) => [
        (groups?.['name'] ?? '').toLowerCase(),
        groups?.['quoted']?.replaceAll(/\\(.)/gu, '$1') ?? groups?.['bare'] ?? '',
      ]),
    ),
  };
}

/** [start, end) of each part between the boundary's lines; what stands before the first and after the last is none. */
function rangesOfParts(body: string, boundary: string): readonly (readonly [start: number, end: number])[] {
  const escaped = boundary.replaceAll(/[^\w]/gu, String.raw`\$&`);
  const lines = [...body.matchAll(new RegExp(`(?:^|\\r?\\n)--${escaped}(?:--)?[ \\t]*(?=\\r?\\n|$)`, 'g'))];
  return lines.slice(0, -1).map((line, index) => {
    const start = line.index + line[0].length;
    const lineEnd = body.startsWith('\r\n', start) ? 2 : 1;
    return [start + lineEnd, lines[index + 1]?.index ?? body.length] as const;
  });
}

function readEntity(text: string, start: number, depth: number): Entity {
  const separator = /^\r?\n|\r?\n\r?\n/u.exec(text);
  const headerEnd = separator?.index ?? text.length;
  const bodyStart = headerEnd + (separator?.[0].length ?? 0);
  const headers = readHeaders(text.slice(0, headerEnd), start);
  const type = headers.find((header) => header.name === 'content-type')?.value ?? 'text/plain';
  const { mediaType, parameters } = readContentType(type);
  const body = text.slice(bodyStart);
  const boundary = parameters.get('boundary');
  const isMultipart = mediaType.startsWith('multipart/') && boundary !== undefined && boundary !== '';
  const ranges = isMultipart && depth < maximumDepth ? rangesOfParts(body, boundary) : [];
  return {
    headers,
    mediaType,
    parameters,
    body,
    parts: ranges.map(([from, to]) => readEntity(body.slice(from, to), start + bodyStart + from, depth + 1)),
  };
}

/** Reads a message leniently; what it should not have been lenient about is the rules' to say. */
export function openMail(bytes: Uint8Array): Mail {
  const source = toBinaryString(bytes);
  return { ...readEntity(source, 0, 0), source };
}

/** One character a byte: U+0000 to U+00FF. */
function toBinaryString(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    chunks.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  }
  return chunks.join('');
}
