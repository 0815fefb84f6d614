import { decodeIso885916 } from './iso-8859-16.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** A way to write text as bytes, from https://encoding.spec.whatwg.org/. */
export interface Encoding {
  /** The name that the standard has for it, in lower case. */
  readonly name: string;
  /** Whether a byte is a character, so that all bytes are text. */
  readonly singleByte: boolean;
  /** Decodes whatever comes; what has no meaning becomes U+FFFD. */
  readonly decode: (bytes: Uint8Array) => string;
}

/** Names that programs write for encodings of the standard, though it does not list them. */
const aliases: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  utf8mb4: 'utf-8',
  'utf-16-le': 'utf-16le',
  'utf-16-be': 'utf-16be',
};

const severalBytes: readonly string[] = [
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
];

/** What decoders of the platform lack, or decode as something else. */
const own: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  'windows-1252': decodeWindows1252,
  'iso-8859-16': decodeIso885916,
};

/** The encoding that a label names, in whatever case; null where none is known by it. */
export function findEncoding(label: string): Encoding | null {
  const lower = label.trim().toLowerCase();
  const name = own[lower] ? lower : canonicalName(aliases[lower] ?? lower);
  if (name === null) return null;
  const singleByte = !name.startsWith('utf-') && !severalBytes.includes(name);
  return { name, singleByte, decode: own[name] ?? ((bytes) => new TextDecoder(name).decode(bytes)) };
}

function canonicalName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
