/** Whether a file is a Word document: a ZIP archive in which a part is named as Word names it. */
export function looksLikeDocx(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return isZip && new TextDecoder('latin1').decode(bytes).includes('word/document.xml');
}
