export interface ContentType {
  /** In lower case; null where none is given. */
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** Reads a Content-Type header (RFC 9110, 8.3): `text/html; charset="utf-8"`. */
export function parseContentType(header: string | undefined): ContentType {
  const mediaType = /^\s*(?<type>[\w.+-]+\/[\w.+-]+)/u.exec(header ?? '')?.groups?.['type'] ?? null;
  const charset =
    /;\s*charset\s*=\s*["']?(?<label>[^\s;"']{1,50})/iu.exec(header ?? '')?.groups?.['label'] ?? null;
  return { mediaType: mediaType?.toLowerCase() ?? null, charset };
}

const articleTypes =
  /^(?:text\/(?!css$|csv$|calendar$|javascript$|vcard$)|application\/(?:[\w.-]+\+)?(?:xml|json)$|application\/octet-stream$|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$)/u;

/** Whether an article can come as this: text, XML, JSON, a Word document, and what its server calls bytes. */
export const mayHoldArticle = (mediaType: string): boolean => articleTypes.test(mediaType);
