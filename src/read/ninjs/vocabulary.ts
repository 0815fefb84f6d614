/** Where the versions of ninjs keep the same facts. */
import { firstTextAt, objectAt, objectsAt, objectsIn, textAt, type JsonObject } from '../json/values.ts';

/** A headline, a description or a body, in one form. */
export interface Worded {
  readonly value: string;
  readonly role: string | null;
  /** A media type, or in version 1 what stands behind the underscore: "xhtml". */
  readonly contentType: string | null;
}

/** All wordings of a fact: `headlines: [{value}]`, or `headline` and `headline_…` in version 1. */
export function wordingsOf(item: JsonObject, name: 'headline' | 'description' | 'body'): readonly Worded[] {
  const list = objectsAt(item, name === 'body' ? 'bodies' : `${name}s`).flatMap((entry): Worded[] => {
    const value = textAt(entry, 'value');
    const contentType = firstTextAt(entry, 'contentType', 'contenttype');
    return value === null ? [] : [{ value, role: textAt(entry, 'role'), contentType }];
  });
  const plain = textAt(item, name);
  const named = Object.keys(item).flatMap((key): Worded[] => {
    const value = key.startsWith(`${name}_`) ? textAt(item, key) : null;
    const kind = key.slice(name.length + 1);
    return value === null ? [] : [{ value, role: kind, contentType: kind }];
  });
  return [...list, ...(plain === null ? [] : [{ value: plain, role: null, contentType: null }]), ...named];
}

export const isHtml = ({ contentType }: Worded): boolean => /html/i.test(contentType ?? '');

export const isNitf = ({ contentType, value }: Worded): boolean =>
  /nitf/i.test(contentType ?? '') || /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<nitf[\s>]/.test(value);

/** The pictures, sounds, films and texts that belong to an item. */
export function associationsOf(item: JsonObject): readonly JsonObject[] {
  const named = objectAt(item, 'associations');
  if (named === null) return objectsAt(item, 'associations');
  return objectsIn(named);
}

interface Rendition {
  readonly href: string;
  readonly width: number;
}

/** Where the largest form of a picture, sound or film is; null where no form says. */
export function largestRendition(item: JsonObject): string | null {
  const named = objectAt(item, 'renditions');
  const renditions = named === null ? objectsAt(item, 'renditions') : objectsIn(named);
  const found = renditions.flatMap((rendition): Rendition[] => {
    const href = textAt(rendition, 'href');
    const width = rendition['width'];
    return href === null ? [] : [{ href, width: typeof width === 'number' ? width : 0 }];
  });
  return found.toSorted((a, b) => b.width - a.width)[0]?.href ?? null;
}

/** The names of people and organisations that stand in one of these roles. */
export const namesInRole = (item: JsonObject, keys: readonly string[], roles: RegExp): readonly string[] =>
  keys
    .flatMap((key) => objectsAt(item, key))
    .filter((entry) => roles.test(firstTextAt(entry, 'rel', 'role') ?? ''))
    .flatMap((entry) => textAt(entry, 'name') ?? []);
