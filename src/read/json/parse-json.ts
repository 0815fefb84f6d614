import { placeAt, type SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';

/** No format of articles nests its values so deeply. */
const deepest = 256;

/**
 * The value that a text in JSON is.
 * @throws AppError `json-malformed`, with the place where it goes wrong; `source-too-nested`
 */
export function parseJson(source: SourceText): unknown {
  const { name, text } = source;
  const deep = findDeepNesting(text);
  if (deep !== null) throw AppError.of('source-too-nested', { name }, { place: placeAt(source, deep) });
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { problem, offset } = explain(cause, text);
    throw AppError.of('json-malformed', { name, problem }, { place: placeAt(source, offset), cause });
  }
}

function explain(cause: unknown, text: string): { readonly problem: string; readonly offset: number } {
  const message = cause instanceof Error ? cause.message : '';
  const position = / at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return { problem: 'it ends too early', offset: text.length };
  return { problem: `an unexpected character stands there`, offset: Math.min(Number(position), text.length) };
}

/** Where brackets are open deeper than any article's, outside of strings; null where they nowhere are. */
function findDeepNesting(text: string): number | null {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isString && sign === '\\') at += 1;
    else if (sign === '"') isString = !isString;
    else if (!isString && (sign === '[' || sign === '{')) depth += 1;
    else if (!isString && (sign === ']' || sign === '}')) depth -= 1;
    if (depth > deepest) return at;
  }
  return null;
}
