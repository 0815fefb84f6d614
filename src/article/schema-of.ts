import * as v from 'valibot';

/** A schema for every property of T. */
type Entries<T> = { readonly [K in keyof T]-?: v.GenericSchema<unknown, T[K]> };

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** The entries whose schemas let through all that T may hold; `never` for a schema that is narrower than its type. */
type AsWide<T, E extends Entries<T>> = {
  readonly [K in keyof E]: K extends keyof T
    ? T[K] extends Frozen<v.InferOutput<E[K]>>
      ? E[K]
      : never
    : never;
};

/**
 * The strict schema of an object type, in step with it: a property that is missing, too many, of another type, wider or
 * narrower does not compile.
 */
export const schemaOf =
  <T extends object>() =>
  <const E extends Entries<T>>(entries: E & AsWide<T, E>): v.StrictObjectSchema<E, undefined> =>
    v.strictObject(entries as E);
