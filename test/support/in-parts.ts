/** A reader of whole files as one of parts, each in the memory of the one before it, as files on disk are read. */
export function inParts(read: (name: string) => Promise<Uint8Array>, partBytes = 333) {
  return async function* chunks(name: string): AsyncGenerator<Uint8Array> {
    const bytes = await read(name);
    const room = new Uint8Array(partBytes);
    for (let start = 0; start < bytes.length; start += partBytes) {
      const part = bytes.subarray(start, start + partBytes);
      room.set(part);
      yield room.subarray(0, part.length);
    }
  };
}
