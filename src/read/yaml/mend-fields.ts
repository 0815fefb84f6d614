import type { Field } from './parse-fields.ts';

const field = /^([A-Za-z][\w-]*):[ \t]+(["']?)([^\s[{|>&*!][^\r\n]*)$/gm;
const longest = 1000;

/**
 * The fields of broken YAML, as a person would read them: on a line of its own a field means what stands behind its
 * colon ("title: Seoul: a new era"). The others are taken as they were parsed.
 */
export function mendFields(yaml: string, offset: number, parsed: readonly Field[]): readonly Field[] {
  const mended = Array.from(yaml.matchAll(field), (match) => readField(match, offset)).filter(
    ({ place }) => place.end - place.start <= longest,
  );
  const keys = new Set(mended.map(({ key }) => key));
  return [...mended, ...parsed.filter(({ key }) => !keys.has(key))];
}

function readField(match: RegExpExecArray, offset: number): Field {
  const [whole, key = '', mark = '', rest = ''] = match;
  const words = rest.trimEnd();
  const isQuoted = mark !== '' && words.endsWith(mark) && !words.slice(0, -1).includes(mark);
  const text = isQuoted ? words.slice(0, -1) : mark + words;
  const start = offset + match.index + whole.length - rest.length - (isQuoted ? 0 : mark.length);
  const place = { start: offset + match.index, end: offset + match.index + key.length };
  return {
    key,
    place,
    value: { kind: 'text', text, place: { start, end: start + text.length }, verbatim: true },
  };
}
