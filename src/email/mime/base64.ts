/** Bytes at a time that become one line of 76 characters. */
const lineBytes = 57;

function binaryOf(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return binary;
}

/** Base64 in one line. */
export const toBase64 = (text: string): string => btoa(binaryOf(new TextEncoder().encode(text)));

/** A body in lines of 76 characters (RFC 2045), with CRLF. */
export function encodeBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += lineBytes) {
    lines.push(btoa(binaryOf(bytes.subarray(start, start + lineBytes))));
  }
  return lines.join('\r\n');
}
