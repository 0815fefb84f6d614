/** What was found at an address of the web. */
export interface WebPage {
  /** Where it was found in the end, after all that sent on from the address asked for. */
  readonly url: string;
  /** As the server would have written it to a file: unpacked, not decoded. */
  readonly bytes: Uint8Array;
  /** "text/html", in lower case; null where the server does not say. */
  readonly mediaType: string | null;
  /** The name of the encoding, as the server gives it; null where it does not. */
  readonly charset: string | null;
}

export interface WebPages {
  /**
   * @throws AppError `fetch-address-refused`, `fetch-failed`, `fetch-no-article`, `fetch-redirects`, `fetch-status`,
   *   `fetch-too-slow`, `source-too-large`; the reason of `signal`
   */
  fetch(url: string, bounds: FetchBounds): Promise<WebPage>;
}

export interface FetchBounds {
  readonly maxBytes: number;
  readonly signal?: AbortSignal;
}
