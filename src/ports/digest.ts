/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Digest = (parts: readonly (string | Uint8Array)[]) => string;
