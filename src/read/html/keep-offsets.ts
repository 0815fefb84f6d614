import type { Token } from 'parse5';

export const offsetsOf = ({ startOffset, endOffset }: Token.Location): Token.Location =>
  ({ startOffset, endOffset }) as Token.Location;

/**
 * Where an element begins, from where its start tag stands. Lines and columns, and where attributes stand but for those
 * of `<meta>`, nobody here asks for, and they take more room than the page.
 */
export function keepOffsets(tagName: string, location: Token.LocationWithAttributes): Token.ElementLocation {
  // All have one shape, which the engine reads faster.
  return {
    startOffset: location.startOffset,
    endOffset: location.endOffset,
    startTag: offsetsOf(location),
    endTag: undefined,
    attrs: tagName === 'meta' ? location.attrs : undefined,
  } as object as Token.ElementLocation;
}
