/**
 * The web-standard globals that the pure rooms may use, and no others: `tsconfig.pure.json` compiles them with
 * neither Node's nor the browser's types, so that a stray `process`, `fetch` or `document` is a compile error.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  /** The name that the standard has for the encoding, in lower case. */
  readonly encoding: string;
  decode(input?: Uint8Array): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly pathname: string;
}
declare class AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}
declare function btoa(data: string): string;
declare function atob(data: string): string;
