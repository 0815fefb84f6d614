/** Values of JSON from outside, taken one by one: what is of another type than was looked for is as if it were not there. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text at a key without white space around it; null where there is none. Numbers and all else are no text. */
export function textAt(object: JsonObject, key: string): string | null {
  const value = object[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The first text at any of the keys. */
export const firstTextAt = (object: JsonObject, ...keys: readonly string[]): string | null =>
  keys.map((key) => textAt(object, key)).find((text) => text !== null) ?? null;

export const objectAt = (object: JsonObject, key: string): JsonObject | null => {
  const value = object[key];
  return isObject(value) ? value : null;
};

/** The objects that the properties of an object are. */
export const objectsIn = (object: JsonObject): readonly JsonObject[] =>
  Object.values(object).filter(isObject);

/** The objects in the array at a key. */
export const objectsAt = (object: JsonObject, key: string): readonly JsonObject[] => {
  const value = object[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
};
