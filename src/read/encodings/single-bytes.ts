/** Decodes bytes of which each is one UTF-16 unit. */
export function decodeSingleBytes(bytes: Uint8Array, unitOf: (byte: number) => number): string {
  const parts: string[] = [];
  const size = 8192;
  for (let start = 0; start < bytes.length; start += size) {
    const units = Array.from(bytes.subarray(start, start + size), unitOf);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}
