/** email.eml: a message as RFC 5322 and MIME have it. */

export interface Header {
  /** In lower case. */
  readonly name: string;
  /** Unfolded, encoded words as they stand. */
  readonly value: string;
  /** The lines of the field as they stand. */
  readonly raw: string;
  /** Where it starts, in bytes from the start of the message. */
  readonly offset: number;
}

/** A message, or a part of one. */
export interface Entity {
  readonly headers: readonly Header[];
  /** `text/html`, in lower case; `text/plain` where it says nothing. */
  readonly mediaType: string;
  /** The parameters of Content-Type, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands, still in its transfer encoding. */
  readonly body: string;
  /** The parts of a multipart entity, in order; empty for any other. */
  readonly parts: readonly Entity[];
}

export interface Mail extends Entity {
  /** One character a byte. */
  readonly source: string;
}

/** Every value of a header, in order. */
export const headersNamed = (entity: Entity, name: string): readonly Header[] =>
  entity.headers.filter((header) => header.name === name.toLowerCase());

/** The value of a header, the first where there are several; null where there is none. */
export const headerOf = (entity: Entity, name: string): string | null =>
  headersNamed(entity, name)[0]?.value ?? null;
