import { withoutHidden } from './hidden-characters.ts';

export interface PictureSource {
  /** An http(s) address, or a path relative to the source; null where there is none, or none that may be used. */
  readonly src: string | null;
  /** True where an address was given and must not be used. */
  readonly problem: boolean;
}

/** Reads where a picture is. Scripts, data and absolute paths are refused. */
export function readPictureSource(written: string): PictureSource {
  const address = withoutHidden(written).trim();
  if (address === '') return { src: null, problem: false };
  if (/^https?:\/\//i.test(address))
    return URL.canParse(address)
      ? { src: new URL(address).href, problem: false }
      : { src: null, problem: true };
  const isRelative = !/^[a-z][a-z\d+.-]*:|^[\\/]/i.test(address);
  return isRelative ? { src: address, problem: false } : { src: null, problem: true };
}
