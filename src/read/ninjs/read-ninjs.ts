/** IPTC ninjs 1.x, 2.x and 3.x: one item, or a list of them. https://www.iptc.org/std/ninjs/ */
import type { SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import { entryName, readEntries } from '../found/read-entries.ts';
import { parseJson } from '../json/parse-json.ts';
import { isObject, objectsAt, textAt, type JsonObject } from '../json/values.ts';
import type { Collection } from '../reader.ts';
import { readItem } from './item-facts.ts';
import { validateNinjs, versionOf } from './validate-ninjs.ts';
import { associationsOf, wordingsOf } from './vocabulary.ts';

/**
 * Reads every item. One that is not as its version of the standard wants it is read all the same, and reported.
 * @throws AppError `json-malformed`, `source-too-nested`, `articles-missing`
 */
export function readNinjs(source: SourceText): Collection {
  const { name } = source;
  const items = itemsOf(parseJson(source));
  if (items.length === 0)
    throw AppError.of('articles-missing', { name, format: 'ninjs', problem: 'it holds no item' });
  return readEntries({
    name,
    format: 'ninjs',
    items,
    find: (item, index) => readItem(item, entryName(name, index, items.length)),
    messages: items.flatMap((item, index) => judge(item, entryName(name, index, items.length))),
  });
}

/** The items of a file: one, a list, or a list under the name that services give it; of a package without words its texts. */
function itemsOf(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.filter(isObject).flatMap(textsOf);
  if (!isObject(value)) return [];
  const listed = ['items', '_items'].map((key) => objectsAt(value, key)).find((items) => items.length > 0);
  if (listed !== undefined && textAt(value, 'uri') === null) return listed.flatMap(textsOf);
  return textsOf(value);
}

function textsOf(item: JsonObject): readonly JsonObject[] {
  if (textAt(item, 'type') !== 'composite' || wordingsOf(item, 'body').length > 0) return [item];
  const texts = associationsOf(item).filter((association) => wordingsOf(association, 'body').length > 0);
  return texts.length === 0 ? [item] : texts;
}

function judge(item: JsonObject, name: string): readonly Message[] {
  const version = versionOf(item);
  const fault = validateNinjs(item, version);
  return fault === null ? [] : [report('ninjs-invalid', { name, version, ...fault })];
}
