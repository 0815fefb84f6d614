/** What a folder or an archive is made of, in the order in which it comes. */
export type Piece =
  | { readonly kind: 'folder'; readonly path: string }
  /** Its bytes follow, until the next piece that is no bytes. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A link, a device and the like, which is called by its kind: "symlink". */
  | { readonly kind: 'other'; readonly path: string; readonly what: string };

export type Pieces = AsyncIterable<Piece>;
