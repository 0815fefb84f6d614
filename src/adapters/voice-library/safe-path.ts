const longestPart = 200;
const mostParts = 12;

/** What other programs leave behind, of no use to a voice. */
const clutter = /^(?:__MACOSX|\.DS_Store|\._.*|\.git|\.gitattributes|\.cache)$/u;

/** What Windows takes for a device, or cannot have in a name. */
const unnameable = /[\p{Control}<>:"|?*\\]|[ .]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/**
 * The path of a piece as it may be written: below the folder, with names that every system can have. Null for what is
 * left out, and for the folder itself.
 * @throws RangeError on a path that leads elsewhere, or that some system would read otherwise
 */
export function safePath(path: string): string | null {
  if (path.startsWith('/')) throw unsafe(path);
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.some((part) => clutter.test(part))) return null;
  if (parts.length > mostParts || parts.some((part) => !isSafe(part))) throw unsafe(path);
  return parts.length === 0 ? null : parts.join('/');
}

const isSafe = (part: string): boolean =>
  part !== '..' && part.length <= longestPart && !unnameable.test(part);

const unsafe = (path: string): RangeError =>
  new RangeError(`it holds a file with an unsafe path, ${JSON.stringify(path.slice(0, 300))}`);
