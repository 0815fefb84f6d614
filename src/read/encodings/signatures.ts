/** The first bytes of files that people take for articles by mistake. */
const signatures: readonly (readonly [kind: string, bytes: string, offset?: number])[] = [
  ['a PDF file', '%PDF-'],
  ['a PNG image', '\x89PNG\r\n\x1A\n'],
  ['a JPEG image', '\xFF\xD8\xFF'],
  ['a GIF image', 'GIF8'],
  ['a WebP image', 'WEBP', 8],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a Windows icon', '\0\0\x01\0'],
  ['a ZIP archive (Word, OpenDocument and EPUB files are ZIP archives too)', 'PK\x03\x04'],
  ['an empty ZIP archive', 'PK\x05\x06'],
  ['a GZIP archive', '\x1F\x8B'],
  ['a BZIP2 archive', 'BZh'],
  ['an XZ archive', '\xFD7zXZ\0'],
  ['a Zstandard archive', '\x28\xB5\x2F\xFD'],
  ['a 7-Zip archive', "7z\xBC\xAF'\x1C"],
  ['a RAR archive', 'Rar!\x1A\x07'],
  ['a TAR archive', 'ustar', 257],
  ['a program (ELF)', '\x7FELF'],
  ['a program (Mach-O)', '\xCF\xFA\xED\xFE'],
  ['a program (Windows)', 'MZ\x90\0'],
  ['a WebAssembly module', '\0asm'],
  ['a Java class', '\xCA\xFE\xBA\xBE'],
  ['an MP3 file', 'ID3'],
  ['an MP3 file', '\xFF\xFB'],
  ['an MP3 file', '\xFF\xF3'],
  ['an Ogg file', 'OggS'],
  ['a FLAC file', 'fLaC'],
  ['a WAV file', 'WAVE', 8],
  ['an MP4 file', 'ftyp', 4],
  ['a Matroska or WebM file', '\x1A\x45\xDF\xA3'],
  ['an old Word, Excel or Outlook file', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['an RTF document', '{\\rtf'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['a font', 'wOFF'],
  ['a font', 'wOF2'],
  ['text in UTF-32', '\xFF\xFE\0\0'],
  ['text in UTF-32', '\0\0\xFE\xFF'],
];

/** What kind of file the bytes begin, for a sentence ("a PNG image"); null where none is known. */
export function recogniseSignature(bytes: Uint8Array): string | null {
  const matches = (signature: string, offset: number): boolean =>
    bytes.length >= offset + signature.length &&
    Array.from(signature, (unit) => unit.charCodeAt(0)).every(
      (byte, index) => bytes[offset + index] === byte,
    );
  return signatures.find(([, signature, offset = 0]) => matches(signature, offset))?.[0] ?? null;
}
